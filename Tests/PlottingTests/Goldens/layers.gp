# Every layer
#
# All layers.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot layers.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,307'; out='layers.png'" layers.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" layers.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" layers.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'layers' . kind
terminal = exists('term') ? term : "svg size 720,307 font 'sans-serif,12' name 'layers' background '" . paper . "'"
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
# Panel “Band and line”, band “95 % interval”: x, low, middle, high
$panel1_layer1 << EOD
0 0.9 1 1.1
1 0.616531 0.716531 0.816531
2 0.413417 0.513417 0.613417
3 0.267879 0.367879 0.467879
4 0.163597 0.263597 0.363597
5 0.0888756 0.188876 0.288876
6 0.0353353 0.135335 0.235335
7 -0.00302803 0.096972 0.196972
8 -0.0305165 0.0694835 0.169483
9 -0.0502129 0.0497871 0.149787
10 -0.064326 0.035674 0.135674
EOD
# Panel “Band and line”, line “student”: x, y
$panel1_layer2 << EOD
0 1
1 0.716531
2 0.513417
3 0.367879
4 0.263597
5 0.188876
6 0.135335
7 0.096972
8 0.0694835
9 0.0497871
10 0.035674
EOD
# Panel “Band and line”, line “without a teacher”: x, y
$panel1_layer3 << EOD
0 1
1 0.818731
2 0.67032
3 0.548812
4 0.449329
5 0.367879
6 0.301194
7 0.246597
8 0.201897
9 0.165299
10 0.135335
EOD
# Panel “Intervals”, intervals “student”: x, low, middle, high
$panel2_layer2 << EOD
10 -1 3 40
100 -1 0.3 4
1000 -1 0.03 0.4
EOD
# Panel “Intervals”, points “single seeds”: x, y
$panel2_layer3 << EOD
10 5
100 1
1000 0.2
EOD

# The picture
set multiplot layout 1,2 margins char 8.4,2,3.4,4.1 spacing char 9.4,5.1
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:10]
set xlabel 'step'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [-0.122542:1.15822]
set ylabel 'test loss'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set title 'Band and line' offset 0,-0.4 tc rgb ink
plot $panel1_layer1 using 1:2:4 with filledcurves fill transparent solid 0.2 noborder lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 dt (6,5) lc rgb '#e69f00' notitle
set key at screen 0.5,0.995 center top vertical maxrows 2 Left reverse

# Panel 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [7.94249:1259.05]
set xlabel 'labels'
set format x '%g'
set xtics scale 0.5 ('10' 10, '100' 100, '1000' 1000)
unset logscale y
set yrange [-3.05:42.05]
set ylabel 'gain in points'
set format y '%g'
set ytics scale 0.5 ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40)
set title 'Intervals' offset 0,-0.4 tc rgb ink
set arrow from graph 0, first 0 to graph 1, first 0 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel2_layer2 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  $panel2_layer3 using 1:2 with points pt 2 ps 1 lw 2 lc rgb muted notitle, \
  keyentry with filledcurves fill transparent solid 0.2 noborder lc rgb '#0072b2' title '95 % interval', \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'student', \
  keyentry with lines lw 2.2 dt (6,5) lc rgb '#e69f00' title 'without a teacher', \
  keyentry with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' title 'student', \
  keyentry with points pt 2 ps 1 lw 2 lc rgb muted title 'single seeds'

unset multiplot
unset output
