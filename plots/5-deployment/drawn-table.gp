# A drawn digit, and the soft labels at T = 4
#
# A picture, and beside it the probabilities of each answer. teacher, T = 4: 4 with 31.7 %, 9 with
# 19.1 %, 7 with 17.6 %, the others less. student, T = 4: 4 with 39.8 %, 7 with 18.6 %, 9 with 17.5
# %, the others less. student in 8 bits, T = 4: 4 with 38.8 %, 7 with 19.0 %, 9 with 17.8 %, the
# others less.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot drawn-table.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,224'; out='drawn-table.png'" drawn-table.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" drawn-table.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" drawn-table.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'drawn-table' . kind
terminal = exists('term') ? term : "svg size 720,224 font 'sans-serif,12' name 'drawn_table' background '" . paper . "'"
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
# Panel 1, grid: one row a line, the lowest first
$panel1_layer1 << EOD
0 0 0 0.4375 0.875 0 0 0
0 0 0 0.3125 1 0 0 0
0 0 0 0.25 1 0 0 0
0 0.375 1 1 1 0.75 0.25 0
0 0.4375 1 0.3125 1 0.6875 0.3125 0
0 0.0625 0.9375 0.375 1 0.25 0 0
0 0 0.625 0.8125 1 0.4375 0 0
0 0 0.125 0.6875 0.8125 0.4375 0 0
EOD
# Panel “teacher, T = 4”, bars: x, height, colour
$panel2_layer1 << EOD
0 0.037132 1
1 0.0646159 2
2 0.0341527 3
3 0.0257002 4
4 0.316605 5
5 0.0530452 6
6 0.0387667 7
7 0.175542 8
8 0.0636419 9
9 0.190798 10
EOD
# Panel “student, T = 4”, bars: x, height, colour
$panel3_layer1 << EOD
0 0.0298398 1
1 0.0528401 2
2 0.00856512 3
3 0.0186322 4
4 0.397976 5
5 0.082786 6
6 0.0203316 7
7 0.185832 8
8 0.0285722 9
9 0.174626 10
EOD
# Panel “student in 8 bits, T = 4”, bars: x, height, colour
$panel4_layer1 << EOD
0 0.0292884 1
1 0.0534713 2
2 0.00857746 3
3 0.0193826 4
4 0.388438 5
5 0.0839599 6
6 0.0201859 7
7 0.189854 8
8 0.0291092 9
9 0.177733 10
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
set cbrange [0:1]
unset colorbox
unset title
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
set title 'teacher, T = 4' offset 0,-0.4 tc rgb ink
set label '0.06' at 1,0.0646159 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.32' at 4,0.316605 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.05' at 5.4,0.0530452 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.19' at 9,0.190798 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel2_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

# Panel 3
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
set title 'student, T = 4' offset 0,-0.4 tc rgb ink
set label '0.05' at 1,0.0528401 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.40' at 4,0.397976 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.08' at 5.4,0.082786 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.19' at 7,0.185832 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel3_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

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
set title 'student in 8 bits, T = 4' offset 0,-0.4 tc rgb ink
set label '0.05' at 1,0.0534713 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.39' at 4,0.388438 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.08' at 5.4,0.0839599 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.19' at 7,0.189854 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel4_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

unset multiplot
unset output
