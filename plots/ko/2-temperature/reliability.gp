# 신경망이 얼마나 확신하는지와 얼마나 자주 맞는지
#
# T = 1: 확신도는 평균 97.1%, 정확도는 94.1%로 확신이 지나칩니다. 막대 7개 중 6개가 대각선 아래에서 끝나고,
# 막대는 대각선에서 평균 3.4%p 떨어져 있습니다. T = 1.47: 확신도는 평균 95.7%, 정확도는 94.1%로 확신이
# 지나칩니다. 막대 7개 중 5개가 대각선 아래에서 끝나고, 막대는 대각선에서 평균 2.2%p 떨어져 있습니다.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot reliability.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 719,402'; out='reliability.png'" reliability.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" reliability.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" reliability.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'reliability' . kind
terminal = exists('term') ? term : "svg size 719,402 font 'sans-serif,12' name 'reliability' background '" . paper . "'"
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
# 패널 “T = 1”, 막대 “정확도(숫자: 예제 수)”: x, 높이
$panel1_layer1 << EOD
0.363453 1
0.481683 0.333333
0.558362 0.384615
0.658522 0.625
0.748232 0.7
0.86707 0.583333
0.997024 0.974499
EOD
# 패널 “T = 1”, 선 “정확도 = 확신도”: x, y
$panel1_layer2 << EOD
0 0
1 1
EOD
# 패널 “T = 1.47”, 막대 “정확도(숫자: 예제 수)”: x, 높이
$panel2_layer1 << EOD
0.305645 1
0.449517 0.444444
0.542966 0.428571
0.653288 0.692308
0.760468 0.666667
0.85778 0.764706
0.992451 0.979362
EOD
# 패널 “T = 1.47”, 선 “정확도 = 확신도”: x, y
$panel2_layer2 << EOD
0 0
1 1
EOD

# 그림
set multiplot layout 1,2 margins char 7.55,2,3.4,3.1 spacing char 5.55,3.7
set xtics norotate

# 패널 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size ratio -1
unset logscale x
set xrange [0:1.06]
set xlabel '확신도'
set format x '%g'
set xtics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
unset logscale y
set yrange [0:1.02]
set ylabel '정확도'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title 'T = 1' offset 0,-0.4 tc rgb ink
set label '2' at 0.363453,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '3' at 0.481683,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '13' at 0.558362,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '8' at 0.658522,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '10' at 0.748232,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '12' at 0.86707,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '549' at 0.997024,0 center offset char 0,0.6 font ',10' front tc rgb paper
plot $panel1_layer1 using 1:2:(0.0690108) with boxes lc rgb '#0072b2' fill solid 1 border notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 dt (6,5) lc rgb ink notitle
set key at screen 0.5,0.995 center top vertical maxrows 1 Left reverse

# 패널 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size ratio -1
unset logscale x
set xrange [0:1.06]
set xlabel '확신도'
set format x '%g'
set xtics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
unset logscale y
set yrange [0:1.02]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title 'T = 1.47' offset 0,-0.4 tc rgb ink
set label '2' at 0.305645,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '9' at 0.449517,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '14' at 0.542966,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '13' at 0.653288,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '9' at 0.760468,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '17' at 0.85778,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '533' at 0.992451,0 center offset char 0,0.6 font ',10' front tc rgb paper
plot $panel2_layer1 using 1:2:(0.0841036) with boxes lc rgb '#0072b2' fill solid 1 border notitle, \
  $panel2_layer2 using 1:2 with lines lw 2.2 dt (6,5) lc rgb ink notitle, \
  keyentry with boxes lc rgb '#0072b2' fill solid 1 border title '정확도(숫자: 예제 수)    ', \
  keyentry with lines lw 2.2 dt (6,5) lc rgb ink title '정확도 = 확신도   '

unset multiplot
unset output
