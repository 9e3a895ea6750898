# 크기에 따른 검증 데이터의 정확도와 그 평균의 95% 구간
#
# 정확도 (%), 가로축은 매개변수의 크기 (kB). 하드 라벨: 2.5에서 64.5, 19.3에서 87.0. 증류: 2.5에서 77.9,
# 19.3에서 94.9. 증류는 크기 4가지 중 4가지에서 하드 라벨보다 위에 있습니다. 교사: 209.0에서 95.8. 제한 8.0
# kB, 목표 90.0%: 둘 다 지키는 가장 작은 것은 증류, 4.9입니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot tradeoff.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,376'; out='tradeoff.png'" tradeoff.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" tradeoff.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" tradeoff.gp

reset

# 명령줄에서 정할 수 있는 것: 색, 장면, 터미널, 파일
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'

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
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# 데이터
# 패널 1, 띠: x, 아래, 가운데, 위
$panel1_layer5 << EOD
2.48 59.6048 64.5 69.3952
4.88 78.7973 82.8125 86.8277
9.68 80.9953 84.0625 87.1297
19.28 85.2265 87 88.7735
EOD
# 패널 1, 선 “하드 라벨”: x, y
$panel1_layer6 << EOD
2.48 64.5
4.88 82.8125
9.68 84.0625
19.28 87
EOD
# 패널 1, 점: x, y
$panel1_layer7 << EOD
2.48 64.5
4.88 82.8125
9.68 84.0625
19.28 87
EOD
# 패널 1, 띠: x, 아래, 가운데, 위
$panel1_layer8 << EOD
2.48 71.2553 77.875 84.4947
4.88 91.7193 92.8125 93.9057
9.68 92.5169 93.375 94.2331
19.28 94.4423 94.875 95.3077
EOD
# 패널 1, 선 “증류”: x, y
$panel1_layer9 << EOD
2.48 77.875
4.88 92.8125
9.68 93.375
19.28 94.875
EOD
# 패널 1, 점: x, y
$panel1_layer10 << EOD
2.48 77.875
4.88 92.8125
9.68 93.375
19.28 94.875
EOD
# 패널 1, 점: x, y
$panel1_layer11 << EOD
208.976 95.75
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
set xrange [1.9838:261.246]
set xlabel '매개변수의 크기 (kB)'
set format x '%g'
set xtics scale 0.5 ('2.5' 2.48, '4.9' 4.88, '9.7' 9.68, '19.3' 19.28, '209.0' 208.976)
unset logscale y
set yrange [61.375:98.875]
set ylabel '정확도 (%)'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from first 8, graph 0 to first 8, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
set label '제한 8.0 kB' at 8,63.625 left offset char 1.5,0 front tc rgb ink
set arrow from graph 0, first 90 to graph 1, first 90 nohead lw 1.2 dt (6,5) lc rgb muted
set label '목표 90.0%' at 63.4749,90 center offset char 0,-0.6 font ',10' front tc rgb ink
set label '교사' at 208.976,95.75 right offset char -1.5,0 front tc rgb ink
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
