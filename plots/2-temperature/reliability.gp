# How often the network is right, against how sure it is
#
# T = 1: on average 97.1 % sure and 94.1 % right, too sure; 6 of 7 bars end below the diagonal, and
# on average a bar is 3.4 percentage points off it. T = 1.47: on average 95.7 % sure and 94.1 %
# right, too sure; 5 of 7 bars end below the diagonal, and on average a bar is 2.2 percentage points
# off it.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot reliability.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 719,402'; out='reliability.png'" reliability.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" reliability.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" reliability.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'reliability' . kind
terminal = exists('term') ? term : "svg size 719,402 font 'sans-serif,12' name 'reliability' background '" . paper . "'"
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

# The data
# Panel “T = 1”, bars “accuracy (number: examples)”: x, height
$panel1_layer1 << EOD
0.363453 1
0.481683 0.333333
0.558362 0.384615
0.658522 0.625
0.748232 0.7
0.86707 0.583333
0.997024 0.974499
EOD
# Panel “T = 1”, line “as right as sure”: x, y
$panel1_layer2 << EOD
0 0
1 1
EOD
# Panel “T = 1.47”, bars “accuracy (number: examples)”: x, height
$panel2_layer1 << EOD
0.305645 1
0.449517 0.444444
0.542966 0.428571
0.653288 0.692308
0.760468 0.666667
0.85778 0.764706
0.992451 0.979362
EOD
# Panel “T = 1.47”, line “as right as sure”: x, y
$panel2_layer2 << EOD
0 0
1 1
EOD

# The picture
set multiplot layout 1,2 margins char 7.55,2,3.4,3.1 spacing char 5.55,3.7
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size ratio -1
unset logscale x
set xrange [0:1.06]
set xlabel 'confidence'
set format x '%g'
set xtics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
unset logscale y
set yrange [0:1.02]
set ylabel 'accuracy'
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

# Panel 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size ratio -1
unset logscale x
set xrange [0:1.06]
set xlabel 'confidence'
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
  keyentry with boxes lc rgb '#0072b2' fill solid 1 border title 'accuracy (number: examples)', \
  keyentry with lines lw 2.2 dt (6,5) lc rgb ink title 'as right as sure'

unset multiplot
unset output
