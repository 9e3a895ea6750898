# What the teacher adds at each label budget
#
# gain in percentage points, seed by seed, by labels. 50: mean +3.8, interval +1.3 to +6.4, all
# above 0; 9 of 10 dots above 0. 500: mean +1.6, interval +0.8 to +2.4, all above 0; 9 of 10 dots
# above 0. 1000: mean +1.3, interval +0.6 to +2.0, all above 0; 9 of 10 dots above 0. Intervals
# above 0: 50, 500 and 1000.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot labels-gain.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 687,401'; out='labels-gain.png'" labels-gain.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" labels-gain.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" labels-gain.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'labels-gain' . kind
terminal = exists('term') ? term : "svg size 687,401 font 'sans-serif,12' name 'labels_gain' background '" . paper . "'"
set encoding utf8
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
# Panel 1, points “one seed”: x, y
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
# Panel 1, intervals “mean, 95 % interval”: x, low, middle, high
$panel1_layer3 << EOD
0.12 1.25292 3.80235 6.35177
EOD
# Panel 1, points “one seed”: x, y
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
# Panel 1, intervals “mean, 95 % interval”: x, low, middle, high
$panel1_layer5 << EOD
1.12 0.837133 1.64154 2.44595
EOD
# Panel 1, points “one seed”: x, y
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
# Panel 1, intervals “mean, 95 % interval”: x, low, middle, high
$panel1_layer7 << EOD
2.12 0.64105 1.30653 1.97202
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,2,3.4,2.2 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.5,0.995 center top vertical maxrows 1 Left reverse

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:2.6]
set xlabel 'labels'
set format x '%g'
set xtics scale 0.5 ('50' 0, '500' 1, '1000' 2)
unset logscale y
set yrange [-3.81072:10.0084]
set ylabel 'gain in percentage points'
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
  keyentry with points pt 7 ps 0.9 lc rgb muted title 'one seed', \
  keyentry with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' title 'mean, 95 % interval'

unset multiplot
unset output
