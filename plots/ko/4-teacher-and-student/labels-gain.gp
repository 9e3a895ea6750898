# 라벨 수에 따른 교사의 이득
#
# 이득 (%p), 시드마다 점 하나, 가로축은 라벨 수. 50: 평균 +3.8, 구간은 +1.3에서 +6.4까지로 모두 0보다 크며,
# 점 10개 중 9개가 0보다 큽니다. 500: 평균 +1.6, 구간은 +0.8에서 +2.4까지로 모두 0보다 크며, 점 10개 중 9개가
# 0보다 큽니다. 1000: 평균 +1.3, 구간은 +0.6에서 +2.0까지로 모두 0보다 크며, 점 10개 중 9개가 0보다 큽니다.
# 구간이 0보다 큰 것: 50, 500, 1000.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot labels-gain.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 687,401'; out='labels-gain.png'" labels-gain.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" labels-gain.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" labels-gain.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'labels-gain' . kind
terminal = exists('term') ? term : "svg size 687,401 font 'sans-serif,12' name 'labels_gain' background '" . paper . "'"
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
-0.12 9.38023
-0.12 2.34506
-0.12 1.67504
-0.12 4.52261
-0.12 2.34506
-0.12 -3.18258
-0.12 8.0402
-0.12 2.34506
-0.12 4.69012
-0.12 5.86265
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer3 << EOD
0.12 1.25292 3.80235 6.35177
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer4 << EOD
0.88 1.67504
0.88 2.17755
0.88 2.34506
0.88 1.17253
0.88 -0.670017
0.88 1.17253
0.88 3.18258
0.88 2.84757
0.88 1.84255
0.88 0.670017
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer5 << EOD
1.12 0.837133 1.64154 2.44595
EOD
# 패널 1, 점 “시드 하나”: x, y
$panel1_layer6 << EOD
1.88 0.670017
1.88 1.84255
1.88 0.670017
1.88 2.68007
1.88 -0.335008
1.88 1.50754
1.88 2.68007
1.88 1.34003
1.88 1.00503
1.88 1.00503
EOD
# 패널 1, 구간 “평균, 95% 구간”: x, 아래, 가운데, 위
$panel1_layer7 << EOD
2.12 0.64105 1.30653 1.97202
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
set xrange [-0.6:2.6]
set xlabel '라벨 수'
set format x '%g'
set xtics scale 0.5 ('50' 0, '500' 1, '1000' 2)
unset logscale y
set yrange [-3.81072:10.0084]
set ylabel '이득 (%p)'
set format y '%g'
set ytics scale 0.5 ('−2' -2, '0' 0, '2' 2, '4' 4, '6' 6, '8' 8, '10' 10)
unset title
set arrow from graph 0, first 0 to graph 1, first 0 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer3 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer4 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer5 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer6 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer7 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  keyentry with points pt 7 ps 0.9 lc rgb muted title '시드 하나   ', \
  keyentry with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' title '평균, 95% 구간  '

unset multiplot
unset output
