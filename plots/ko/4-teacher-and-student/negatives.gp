# 교사가 도움이 되지 않는 곳
#
# 이득 (%p), 시드마다 점 하나. 작은 학생: 평균 −7.2, 구간은 −9.9에서 −4.5까지로 모두 0보다 작으며, 0보다 큰
# 점은 없습니다. 같은 크기: 평균 0.0, 구간은 −0.3에서 +0.2까지로 0을 포함하며, 점 10개 중 5개가 0보다 큽니다.
# 지나친 확신: 평균 +0.1, 구간은 0.0에서 +0.3까지로 0을 포함하며, 점 10개 중 5개가 0보다 큽니다. 한 에포크:
# 평균 −11.1, 구간은 −14.1에서 −8.2까지로 모두 0보다 작으며, 0보다 큰 점은 없습니다. 구간이 0보다 작은 것:
# 작은 학생, 한 에포크. 0을 포함하는 것: 같은 크기, 지나친 확신.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot negatives.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,350'; out='negatives.png'" negatives.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" negatives.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" negatives.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'negatives' . kind
terminal = exists('term') ? term : "svg size 720,350 font 'sans-serif,12' name 'negatives' background '" . paper . "'"
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
# 패널 1, 점: x, y
$panel1_layer2 << EOD
-0.12 -2.51256
-0.12 -6.36516
-0.12 -9.38023
-0.12 -14.7404
-0.12 -2.34506
-0.12 -5.69514
-0.12 -8.20771
-0.12 -10.2178
-0.12 -8.20771
-0.12 -4.52261
EOD
# 패널 1, 구간: x, 아래, 가운데, 위
$panel1_layer3 << EOD
0.12 -9.9216 -7.21943 -4.51726
EOD
# 패널 1, 점: x, y
$panel1_layer4 << EOD
0.88 0.335008
0.88 0.335008
0.88 -0.502513
0.88 -0.167504
0.88 -0.502513
0.88 -0.502513
0.88 0.335008
0.88 0.167504
0.88 0.167504
0.88 0
EOD
# 패널 1, 구간: x, 아래, 가운데, 위
$panel1_layer5 << EOD
1.12 -0.291117 -0.0335008 0.224116
EOD
# 패널 1, 점: x, y
$panel1_layer6 << EOD
1.88 0.335008
1.88 0.167504
1.88 0
1.88 0.502513
1.88 -0.167504
1.88 0
1.88 0.335008
1.88 0.335008
1.88 0
1.88 -0.167504
EOD
# 패널 1, 구간: x, 아래, 가운데, 위
$panel1_layer7 << EOD
2.12 -0.0335617 0.134003 0.301568
EOD
# 패널 1, 점: x, y
$panel1_layer8 << EOD
2.88 -20.4355
2.88 -6.70017
2.88 -12.8978
2.88 -8.37521
2.88 -10.0503
2.88 -7.20268
2.88 -14.7404
2.88 -8.87772
2.88 -12.0603
2.88 -9.88275
EOD
# 패널 1, 구간: x, 아래, 가운데, 위
$panel1_layer9 << EOD
3.12 -14.0819 -11.1223 -8.1627
EOD

# 그림
set multiplot layout 1,1 margins char 8.4,2,2,0.8 spacing char 6.4,2.8
set xtics norotate

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('작은 학생' 0, '같은 크기' 1, '지나친 확신' 2, '한 에포크' 3)
unset logscale y
set yrange [-21.4824:1.54941]
set ylabel '이득 (%p)'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from graph 0, first 0 to graph 1, first 0 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer3 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer4 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer5 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer6 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer7 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel1_layer8 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer9 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle

unset multiplot
unset output
