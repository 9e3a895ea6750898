# 형식마다, 크기에 따른 검증 데이터의 평균 정확도
#
# 정확도 (%), 가로축은 크기 (kB). 하드 라벨, 64비트: 2.5에서 64.5, 19.3에서 87.0. 증류, 64비트: 2.5에서
# 77.9, 19.3에서 94.9. 하드 라벨, 32비트: 1.2에서 64.5, 9.6에서 87.0. 증류, 32비트: 1.2에서 77.9, 9.6에서
# 94.9. 하드 라벨, 8비트: 0.6에서 64.6, 2.8에서 86.9. 증류, 8비트: 0.6에서 78.1, 2.8에서 94.9. 교사:
# 209.0에서 95.8. 제한 2.0 kB, 목표 90.0%: 둘 다 만족하는 가장 작은 것은 증류, 8비트, 0.9입니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot tradeoff.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,362'; out='tradeoff.png'" tradeoff.gp
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
terminal = exists('term') ? term : "svg size 720,362 font 'sans-serif,12' name 'tradeoff' background '" . paper . "'"
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
# 패널 1, 선 “하드 라벨, 64비트”: x, y
$panel1_layer5 << EOD
2.48 64.5
4.88 82.8125
9.68 84.0625
19.28 87
EOD
# 패널 1, 점: x, y
$panel1_layer6 << EOD
2.48 64.5
4.88 82.8125
9.68 84.0625
19.28 87
EOD
# 패널 1, 선 “증류, 64비트”: x, y
$panel1_layer7 << EOD
2.48 77.875
4.88 92.8125
9.68 93.375
19.28 94.875
EOD
# 패널 1, 점: x, y
$panel1_layer8 << EOD
2.48 77.875
4.88 92.8125
9.68 93.375
19.28 94.875
EOD
# 패널 1, 선 “하드 라벨, 32비트”: x, y
$panel1_layer9 << EOD
1.24 64.5
2.44 82.8125
4.84 84.0625
9.64 87
EOD
# 패널 1, 점: x, y
$panel1_layer10 << EOD
1.24 64.5
2.44 82.8125
4.84 84.0625
9.64 87
EOD
# 패널 1, 선 “증류, 32비트”: x, y
$panel1_layer11 << EOD
1.24 77.875
2.44 92.8125
4.84 93.375
9.64 94.875
EOD
# 패널 1, 점: x, y
$panel1_layer12 << EOD
1.24 77.875
2.44 92.8125
4.84 93.375
9.64 94.875
EOD
# 패널 1, 선 “하드 라벨, 8비트”: x, y
$panel1_layer13 << EOD
0.613 64.625
0.925 82.8125
1.549 84.1875
2.797 86.9375
EOD
# 패널 1, 점: x, y
$panel1_layer14 << EOD
0.613 64.625
0.925 82.8125
1.549 84.1875
2.797 86.9375
EOD
# 패널 1, 선 “증류, 8비트”: x, y
$panel1_layer15 << EOD
0.613 78.0625
0.925 92.6875
1.549 93.3125
2.797 94.875
EOD
# 패널 1, 점: x, y
$panel1_layer16 << EOD
0.613 78.0625
0.925 92.6875
1.549 93.3125
2.797 94.875
EOD
# 패널 1, 점: x, y
$panel1_layer17 << EOD
208.976 95.75
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,22.47,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [0.490351:261.246]
set xlabel '크기 (kB)'
set format x '%g'
set xtics scale 0.5 ('0.5' 0.5, '1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
unset logscale y
set yrange [58.25:98.875]
set ylabel '정확도 (%)'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from first 2, graph 0 to first 2, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
set label '제한 2.0 kB' at 2,60.6875 left offset char 1.5,0 front tc rgb ink
set arrow from graph 0, first 90 to graph 1, first 90 nohead lw 1.2 dt (6,5) lc rgb muted
set label '목표 90.0%' at 63.4749,90 center offset char 0,-0.6 font ',10' front tc rgb ink
set label '교사' at 208.976,95.75 right offset char -1.5,0 front tc rgb ink
plot $panel1_layer5 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer6 using 1:2 with points pt 7 ps 0.45 lc rgb '#0072b2' notitle, \
  $panel1_layer7 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer8 using 1:2 with points pt 7 ps 0.45 lc rgb '#e69f00' notitle, \
  $panel1_layer9 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  $panel1_layer10 using 1:2 with points pt 7 ps 0.45 lc rgb '#009e73' notitle, \
  $panel1_layer11 using 1:2 with lines lw 2.2 lc rgb '#cc79a7' notitle, \
  $panel1_layer12 using 1:2 with points pt 7 ps 0.45 lc rgb '#cc79a7' notitle, \
  $panel1_layer13 using 1:2 with lines lw 2.2 lc rgb '#d55e00' notitle, \
  $panel1_layer14 using 1:2 with points pt 7 ps 0.45 lc rgb '#d55e00' notitle, \
  $panel1_layer15 using 1:2 with lines lw 2.2 lc rgb '#56b4e9' notitle, \
  $panel1_layer16 using 1:2 with points pt 7 ps 0.45 lc rgb '#56b4e9' notitle, \
  $panel1_layer17 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb ink notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title '하드 라벨, 64비트   ', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title '증류, 64비트  ', \
  keyentry with lines lw 2.2 lc rgb '#009e73' title '하드 라벨, 32비트   ', \
  keyentry with lines lw 2.2 lc rgb '#cc79a7' title '증류, 32비트  ', \
  keyentry with lines lw 2.2 lc rgb '#d55e00' title '하드 라벨, 8비트   ', \
  keyentry with lines lw 2.2 lc rgb '#56b4e9' title '증류, 8비트  '

unset multiplot
unset output
