# Where a teacher does not help
#
# gain in percentage points, seed by seed. tiny student: mean −7.2, interval −9.9 to −4.5, all below
# 0; 0 of 10 dots above 0. same size: mean 0.0, interval −0.3 to +0.2, with 0 inside; 5 of 10 dots
# above 0. too sure: mean +0.1, interval 0.0 to +0.3, with 0 inside; 5 of 10 dots above 0. one
# epoch: mean −11.1, interval −14.1 to −8.2, all below 0; 0 of 10 dots above 0. Intervals below 0:
# tiny student and one epoch; with 0 inside: same size and too sure.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot negatives.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,350'; out='negatives.png'" negatives.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" negatives.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" negatives.gp

reset

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'negatives' . kind
terminal = exists('term') ? term : "svg size 720,350 font 'sans-serif,12' name 'negatives' background '" . paper . "'"
if (exists('term')) set encoding utf8
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# How things look
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel 1, points: x, y
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
# Panel 1, intervals: x, low, middle, high
$panel1_layer3 << EOD
0.12 -9.9216 -7.21943 -4.51726
EOD
# Panel 1, points: x, y
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
# Panel 1, intervals: x, low, middle, high
$panel1_layer5 << EOD
1.12 -0.291117 -0.0335008 0.224116
EOD
# Panel 1, points: x, y
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
# Panel 1, intervals: x, low, middle, high
$panel1_layer7 << EOD
2.12 -0.0335617 0.134003 0.301568
EOD
# Panel 1, points: x, y
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
# Panel 1, intervals: x, low, middle, high
$panel1_layer9 << EOD
3.12 -14.0819 -11.1223 -8.1627
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,2,2,0.8 spacing char 6.4,2.8
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('tiny student' 0, 'same size' 1, 'too sure' 2, 'one epoch' 3)
unset logscale y
set yrange [-21.4824:1.54941]
set ylabel 'gain in percentage points'
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
