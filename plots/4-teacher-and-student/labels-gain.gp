# What the teacher adds at each label budget
#
# gain in percentage points, seed by seed, by labels a class. 5: mean +3.4, interval +1.4 to +5.3,
# all above 0; 8 of 10 dots above 0. 10: mean +3.2, interval +2.4 to +4.1, all above 0; 10 of 10
# dots above 0. 50: mean +2.1, interval +1.4 to +2.9, all above 0; 10 of 10 dots above 0. all: mean
# +1.0, interval +0.4 to +1.5, all above 0; 9 of 10 dots above 0. Intervals above 0: 5, 10, 50 and
# all.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot labels-gain.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='labels-gain.png'" labels-gain.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" labels-gain.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" labels-gain.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'labels-gain' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'labels_gain' background '" . paper . "'"
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
-0.12 7.70519
-0.12 -0.167504
-0.12 2.68007
-0.12 -0.670017
-0.12 4.35511
-0.12 2.01005
-0.12 5.19263
-0.12 2.34506
-0.12 3.18258
-0.12 7.03518
EOD
# Panel 1, intervals: x, low, middle, high
$panel1_layer3 << EOD
0.12 1.38945 3.36683 5.34421
EOD
# Panel 1, points: x, y
$panel1_layer4 << EOD
0.88 4.85762
0.88 3.01508
0.88 2.17755
0.88 1.84255
0.88 2.68007
0.88 4.35511
0.88 4.35511
0.88 4.35511
0.88 2.84757
0.88 1.67504
EOD
# Panel 1, intervals: x, low, middle, high
$panel1_layer5 << EOD
1.12 2.37673 3.21608 4.05543
EOD
# Panel 1, points: x, y
$panel1_layer6 << EOD
1.88 3.18258
1.88 1.34003
1.88 2.51256
1.88 0.837521
1.88 2.17755
1.88 1.00503
1.88 3.18258
1.88 3.51759
1.88 0.837521
1.88 2.68007
EOD
# Panel 1, intervals: x, low, middle, high
$panel1_layer7 << EOD
2.12 1.37995 2.1273 2.87465
EOD
# Panel 1, points: x, y
$panel1_layer8 << EOD
2.88 1.84255
2.88 1.34003
2.88 0.670017
2.88 0.837521
2.88 -0.837521
2.88 1.50754
2.88 1.17253
2.88 0.837521
2.88 0.837521
2.88 1.50754
EOD
# Panel 1, intervals: x, low, middle, high
$panel1_layer9 << EOD
3.12 0.442239 0.971524 1.50081
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,2,3.4,0.8 spacing char 6.4,2.8
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel 'labels a class'
set format x '%g'
set xtics scale 0.5 ('5' 0, '10' 1, '50' 2, 'all' 3)
unset logscale y
set yrange [-1.26466:8.13233]
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
