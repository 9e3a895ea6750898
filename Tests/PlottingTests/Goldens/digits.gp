# Two handwritten twos
#
# Pictures, each with its probabilities. a 2 that leans to 7: 2 with 72.0 %, 7 with 21.0 %, 3 with
# 3.0 %, the others less. a 2 that leans to 3: 2 with 81.0 %, 3 with 16.0 %, 7 with 1.0 %, the
# others no more.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot digits.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,224'; out='digits.png'" digits.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" digits.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" digits.gp

reset

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'digits' . kind
terminal = exists('term') ? term : "svg size 720,224 font 'sans-serif,12' name 'digits' background '" . paper . "'"
if (exists('term')) set encoding utf8
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# How things look
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The colours of the classes: numbers in the data's last column
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

# The data
# Panel “a 2 that leans to 7”, grid: one row a line, the lowest first
$panel1_layer1 << EOD
0 0 7 15 16 16 13 3
0 0 12 16 9 8 8 1
0 0 2 14 9 0 0 0
0 0 0 4 16 2 0 0
0 0 0 0 13 8 0 0
0 4 12 0 10 10 0 0
0 3 16 12 15 7 0 0
0 0 6 15 12 1 0 0
EOD
# Panel 2, bars: x, height, colour
$panel2_layer1 << EOD
0 0.001 1
1 0.02 2
2 0.72 3
3 0.03 4
4 0.001 5
5 0.002 6
6 0 7
7 0.21 8
8 0.01 9
9 0.006 10
EOD
# Panel “a 2 that leans to 3”, grid: one row a line, the lowest first
$panel3_layer1 << EOD
3 13 16 16 15 7 0 0
1 8 8 9 16 12 0 0
0 0 0 9 14 2 0 0
0 0 2 16 4 0 0 0
0 0 8 13 0 0 0 0
0 0 10 10 0 12 4 0
0 0 7 15 12 16 3 0
0 0 1 12 15 6 0 0
EOD
# Panel 4, bars: x, height, colour
$panel4_layer1 << EOD
0 0.001 1
1 0.001 2
2 0.81 3
3 0.16 4
4 0.001 5
5 0.002 6
6 0 7
7 0.01 8
8 0.01 9
9 0.005 10
EOD

# The picture
set multiplot layout 1,4 margins char 1.5,2,2,1.7 spacing char 2.5,3.7
set xtics norotate

# Panel 1
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
set cbrange [0:16]
unset colorbox
set title 'a 2 that leans to 7' offset 0,-0.4 tc rgb ink
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

# Panel 2
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
set label '0.72' at 2,0.72 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.03' at 3.4,0.03 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.21' at 7,0.21 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel2_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

# Panel 3
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
set cbrange [0:16]
unset colorbox
set title 'a 2 that leans to 3' offset 0,-0.4 tc rgb ink
plot $panel3_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

# Panel 4
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
set label '0.81' at 2,0.81 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.16' at 3.4,0.16 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel4_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

unset multiplot
unset output
