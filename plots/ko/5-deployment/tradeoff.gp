# 크기에 따른 검증 데이터의 정확도, 평균의 95 % 구간과 함께
#
# 정확도, 가로축은 매개변수의 크기 (kB). 하드 라벨: 3.7에서 0.547, 28.9에서 0.976. 증류: 3.7에서 0.743,
# 28.9에서 0.979. 증류는 크기 7가지 중 6가지에서 하드 라벨보다 위에 있습니다. 교사: 209.0에서 0.976. 제한 8.0
# kB, 목표 94.0 %: 둘 다 지키는 가장 작은 것은 증류, 7.3입니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot tradeoff.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='tradeoff.png'" tradeoff.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" tradeoff.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" tradeoff.gp

reset

# 명령줄에서 정할 수 있는 것: 색, 장면, 터미널, 파일
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'

# 파일: 스크립트 옆, 다른 터미널을 고르면 표준 출력
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'tradeoff' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'tradeoff' background '" . paper . "'"
set encoding utf8
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# 모양
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# 데이터
# 패널 1, 띠: x, 아래, 가운데, 위
$panel1_layer5 << EOD
3.68 0.362206 0.546875 0.731544
4.88 0.812194 0.844375 0.876556
7.28 0.911933 0.935625 0.959317
9.68 0.95724 0.963125 0.96901
14.48 0.97118 0.9775 0.98382
19.28 0.967441 0.971875 0.976309
28.88 0.97138 0.97625 0.98112
EOD
# 패널 1, 선 “하드 라벨”: x, y
$panel1_layer6 << EOD
3.68 0.546875
4.88 0.844375
7.28 0.935625
9.68 0.963125
14.48 0.9775
19.28 0.971875
28.88 0.97625
EOD
# 패널 1, 점: x, y
$panel1_layer7 << EOD
3.68 0.546875
4.88 0.844375
7.28 0.935625
9.68 0.963125
14.48 0.9775
19.28 0.971875
28.88 0.97625
EOD
# 패널 1, 띠: x, 아래, 가운데, 위
$panel1_layer8 << EOD
3.68 0.61616 0.743125 0.87009
4.88 0.786943 0.858125 0.929307
7.28 0.95414 0.9625 0.97086
9.68 0.966431 0.971875 0.977319
14.48 0.967681 0.973125 0.978569
19.28 0.96476 0.9725 0.98024
28.88 0.974668 0.979375 0.984082
EOD
# 패널 1, 선 “증류”: x, y
$panel1_layer9 << EOD
3.68 0.743125
4.88 0.858125
7.28 0.9625
9.68 0.971875
14.48 0.973125
19.28 0.9725
28.88 0.979375
EOD
# 패널 1, 점: x, y
$panel1_layer10 << EOD
3.68 0.743125
4.88 0.858125
7.28 0.9625
9.68 0.971875
14.48 0.973125
19.28 0.9725
28.88 0.979375
EOD
# 패널 1, 점: x, y
$panel1_layer11 << EOD
208.976 0.975625
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,13.63,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [2.94371:261.246]
set xlabel '매개변수의 크기 (kB)'
set format x '%g'
set xtics scale 0.5 ('3.7' 3.68, '4.9' 4.88, '7.3' 7.28, '9.7' 9.68, '14.5' 14.48, '19.3' 19.28, '28.9' 28.88, '209.0' 208.976)
unset logscale y
set yrange [0.503625:1.02262]
set ylabel '정확도'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from first 8, graph 0 to first 8, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
set label '제한 8.0 kB' at 8,0.534765 left offset char 1,0 front tc rgb ink
set arrow from graph 0, first 0.94 to graph 1, first 0.94 nohead lw 1.2 dt (6,5) lc rgb muted
set label '목표 94.0 %' at 77.6867,0.94 center offset char 0,-0.6 font ',10' front tc rgb ink
set label '교사' at 208.976,0.975625 right offset char -1,0 front tc rgb ink
plot $panel1_layer5 using 1:2:4 with filledcurves fill transparent solid 0.2 noborder lc rgb '#0072b2' notitle, \
  $panel1_layer6 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer7 using 1:2 with points pt 7 ps 0.45 lc rgb '#0072b2' notitle, \
  $panel1_layer8 using 1:2:4 with filledcurves fill transparent solid 0.2 noborder lc rgb '#e69f00' notitle, \
  $panel1_layer9 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer10 using 1:2 with points pt 7 ps 0.45 lc rgb '#e69f00' notitle, \
  $panel1_layer11 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb ink notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title '하드 라벨', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title '증류'

unset multiplot
unset output
