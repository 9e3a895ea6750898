# 두 개의 2, 그리고 교사 모델이 하는 말
#
# 그림마다 확률 막대가 함께 있습니다. 3에 가까운 2: 2의 확률 53.8%, 3의 확률 46.1%, 9의 확률 0.1%, 나머지는
# 0.1% 미만. 8에 가까운 2: 2의 확률 78.4%, 8의 확률 10.5%, 1의 확률 10.4%, 나머지는 그보다 작음.
#
# 그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:
#   gnuplot two-twos.gp
# 다른 터미널로, 다른 파일에:
#   gnuplot -e "term='pngcairo size 720,224'; out='two-twos.png'" two-twos.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" two-twos.gp
# 어두운 바탕에:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" two-twos.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'two-twos' . kind
terminal = exists('term') ? term : "svg size 720,224 font 'sans-serif,12' name 'two_twos' background '" . paper . "'"
if (exists('term')) set encoding utf8
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

# 클래스의 색: 데이터 마지막 열의 번호
set linetype 1 lc rgb '#0072b2'
set linetype 2 lc rgb '#e69f00'
set linetype 3 lc rgb '#009e73'
set linetype 4 lc rgb '#cc79a7'
set linetype 5 lc rgb '#d55e00'
set linetype 6 lc rgb '#56b4e9'
set linetype 7 lc rgb '#f0e442'
set linetype 8 lc rgb black
set linetype 9 lc rgb '#999999'
set linetype 10 lc rgb '#7b3f00'
set linetype 11 lc rgb '#6a4cc8'
set linetype 12 lc rgb '#85850f'

# 데이터
# 패널 “3에 가까운 2”, 격자: 한 줄에 한 행, 맨 아래 행부터
$panel1_layer1 << EOD
0 0 0.5 1 0.875 0.625 0.8125 0.1875
0 0 0.3125 0.75 1 1 0.875 0.0625
0 0 0 0.0625 0.75 0.875 0.0625 0
0 0 0 0 0.1875 1 0.25 0
0 0 0 0 0 1 0.3125 0
0 0 0.0625 0.3125 0 0.9375 0.3125 0
0 0 0.5625 0.875 0.6875 0.9375 0 0
0 0 0.4375 1 0.875 0.1875 0 0
EOD
# 패널 2, 막대: x, 높이, 색
$panel2_layer1 << EOD
0 1.2098e-05 1
1 1.67721e-05 2
2 0.537513 3
3 0.461044 4
4 3.11575e-08 5
5 6.04389e-05 6
6 1.86948e-07 7
7 8.17938e-05 8
8 0.000182251 9
9 0.00108899 10
EOD
# 패널 “8에 가까운 2”, 격자: 한 줄에 한 행, 맨 아래 행부터
$panel3_layer1 << EOD
0 0 0.25 0.9375 0 0 0.3125 0.25
0 0 0.4375 1 0.8125 0.875 1 0.25
0 0 0 0.625 1 0.375 0 0
0 0 0 0.125 1 0.125 0 0
0 0.125 0.4375 0 0.625 0.5 0 0
0 0.1875 0.9375 0.0625 0.625 0.5625 0 0
0 0 0.6875 0.875 0.875 0.5625 0 0
0 0 0.125 0.75 0.625 0 0 0
EOD
# 패널 4, 막대: x, 높이, 색
$panel4_layer1 << EOD
0 4.28754e-05 1
1 0.103523 2
2 0.783882 3
3 0.00513694 4
4 6.84092e-05 5
5 0.000629593 6
6 0.0013652 7
7 0.000694327 8
8 0.104613 9
9 4.41885e-05 10
EOD

# 그림
set multiplot layout 1,4 margins char 1.5,2,2,1.7 spacing char 2.5,3.7
set xtics norotate

# 패널 1
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size ratio -1
unset logscale x
set xrange [-0.5:7.5]
set xlabel ''
set format x '%g'
set xtics scale 0 ('' -0.5)
unset logscale y
set yrange [-0.5:7.5]
set ylabel ''
set format y '%g'
set ytics scale 0 ('' -0.5)
set palette defined (0 '#fdfdfd', 1 '#080808')
set cbrange [0:1]
unset colorbox
set title '3에 가까운 2' offset 0,-0.4 tc rgb ink
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

# 패널 2
unset label; unset arrow
set border 1 lc rgb muted
unset grid
set size noratio
unset logscale x
set xrange [-0.6:9.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9)
unset logscale y
set yrange [0:1.1]
set ylabel ''
set format y '%g'
set ytics scale 0 ('' 0)
unset title
set label '0.54' at 2,0.537513 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.46' at 3.4,0.461044 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel2_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

# 패널 3
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size ratio -1
unset logscale x
set xrange [-0.5:7.5]
set xlabel ''
set format x '%g'
set xtics scale 0 ('' -0.5)
unset logscale y
set yrange [-0.5:7.5]
set ylabel ''
set format y '%g'
set ytics scale 0 ('' -0.5)
set palette defined (0 '#fdfdfd', 1 '#080808')
set cbrange [0:1]
unset colorbox
set title '8에 가까운 2' offset 0,-0.4 tc rgb ink
plot $panel3_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

# 패널 4
unset label; unset arrow
set border 1 lc rgb muted
unset grid
set size noratio
unset logscale x
set xrange [-0.6:9.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9)
unset logscale y
set yrange [0:1.1]
set ylabel ''
set format y '%g'
set ytics scale 0 ('' 0)
unset title
set label '0.10' at 0.6,0.103523 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.78' at 2,0.783882 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.10' at 8,0.104613 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel4_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

unset multiplot
unset output
