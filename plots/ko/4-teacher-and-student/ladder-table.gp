# 사다리의 단마다 얻는 이득, 클래스당 라벨 5개
#
# 이득 (%p), 시드마다 점 하나, 가로축은 남긴 확률의 수. k = 1: 평균 +0.2, 구간은 −1.5에서 +1.9까지로 0을
# 포함하며, 점 10개 중 5개가 0보다 큽니다. k = 2: 평균 +0.4, 구간은 −1.8에서 +2.5까지로 0을 포함하며, 점 10개
# 중 6개가 0보다 큽니다. k = 5: 평균 +3.1, 구간은 +0.4에서 +5.7까지로 모두 0보다 크며, 점 10개 중 8개가 0보다
# 큽니다. k = 10: 평균 +3.8, 구간은 +1.3에서 +6.4까지로 모두 0보다 크며, 점 10개 중 9개가 0보다 큽니다.
# 구간이 0보다 큰 것: k = 5, k = 10. 0을 포함하는 것: k = 1, k = 2.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot ladder-table.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,401'; out='ladder-table.png'" ladder-table.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" ladder-table.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" ladder-table.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'ladder-table' . kind
terminal = exists('term') ? term : "svg size 720,401 font 'sans-serif,12' name 'ladder_table' background '" . paper . "'"
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
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer2 << EOD
-0.12 3.01508
-0.12 -3.01508
-0.12 -0.167504
-0.12 2.01005
-0.12 1.17253
-0.12 -4.0201
-0.12 3.01508
-0.12 -0.167504
-0.12 -1.17253
-0.12 1.50754
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer3 << EOD
0.12 -1.50303 0.217755 1.93855
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer4 << EOD
0.88 4.1876
0.88 -4.1876
0.88 1.17253
0.88 1.84255
0.88 0.167504
0.88 -1.17253
0.88 3.68509
0.88 -4.52261
0.88 -0.502513
0.88 2.84757
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer5 << EOD
1.12 -1.81281 0.351759 2.51633
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer6 << EOD
1.88 8.0402
1.88 1.34003
1.88 -0.502513
1.88 3.51759
1.88 3.35008
1.88 -3.51759
1.88 7.8727
1.88 0.670017
1.88 4.1876
1.88 5.86265
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer7 << EOD
2.12 0.448222 3.08208 5.71593
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer8 << EOD
2.88 9.38023
2.88 2.34506
2.88 1.67504
2.88 4.52261
2.88 2.34506
2.88 -3.18258
2.88 8.0402
2.88 2.34506
2.88 4.69012
2.88 5.86265
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer9 << EOD
3.12 1.25292 3.80235 6.35177
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,2,3.4,2.2 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.5,0.995 center top vertical maxrows 1 Left reverse

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel '남긴 확률의 수'
set format x '%g'
set xtics scale 0.5 ('k = 1' 0, 'k = 2' 1, 'k = 5' 2, 'k = 10' 3)
unset logscale y
set yrange [-5.21776:10.0754]
set ylabel '이득 (%p)'
set format y '%g'
set ytics scale 0.5 ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4, '6' 6, '8' 8, '10' 10)
unset title
set arrow from graph 0, first 0 to graph 1, first 0 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer3 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer4 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer5 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer6 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer7 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer8 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer9 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  keyentry with points pt 7 ps 0.9 lc rgb muted title '시드 하나   ', \
  keyentry with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' title '평균, 95% 구간  '

unset multiplot
unset output
