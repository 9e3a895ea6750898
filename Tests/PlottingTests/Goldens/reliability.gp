# Reliability before and after fitting T
#
# Before, T = 1: on average 89.6 % sure and 79.4 % right, too sure; 6 of 6 bars end below the
# diagonal, and on average a bar is 10.3 percentage points off it. After, T = 1.8: on average 80.9 %
# sure and 81.3 % right, neither too sure nor too unsure; 2 of 7 bars end below the diagonal, and on
# average a bar is 0.8 percentage points off it.
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
# Panel “Before, T = 1”, bars “accuracy (number: examples)”: x, height
$panel1_layer1 << EOD
0.45 0.31
0.55 0.38
0.65 0.5
0.75 0.55
0.85 0.66
0.97 0.9
EOD
# Panel “Before, T = 1”, line “as right as sure”: x, y
$panel1_layer2 << EOD
0 0
1 1
EOD
# Panel “After, T = 1.8”, bars “accuracy (number: examples)”: x, height
$panel2_layer1 << EOD
0.35 0.36
0.45 0.43
0.55 0.57
0.65 0.64
0.75 0.77
0.85 0.86
0.95 0.95
EOD
# Panel “After, T = 1.8”, line “as right as sure”: x, y
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
set title 'Before, T = 1' offset 0,-0.4 tc rgb ink
set label '12' at 0.45,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '25' at 0.55,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '31' at 0.65,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '40' at 0.75,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '71' at 0.85,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '418' at 0.97,0 center offset char 0,0.6 font ',10' front tc rgb paper
plot $panel1_layer1 using 1:2:(0.085) with boxes lc rgb '#0072b2' fill solid 1 border notitle, \
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
set title 'After, T = 1.8' offset 0,-0.4 tc rgb ink
set label '11' at 0.35,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '28' at 0.45,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '45' at 0.55,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '57' at 0.65,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '83' at 0.75,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '121' at 0.85,0 center offset char 0,0.6 font ',10' front tc rgb paper
set label '252' at 0.95,0 center offset char 0,0.6 font ',10' front tc rgb paper
plot $panel2_layer1 using 1:2:(0.085) with boxes lc rgb '#0072b2' fill solid 1 border notitle, \
  $panel2_layer2 using 1:2 with lines lw 2.2 dt (6,5) lc rgb ink notitle, \
  keyentry with boxes lc rgb '#0072b2' fill solid 1 border title 'accuracy (number: examples)', \
  keyentry with lines lw 2.2 dt (6,5) lc rgb ink title 'as right as sure'

unset multiplot
unset output
