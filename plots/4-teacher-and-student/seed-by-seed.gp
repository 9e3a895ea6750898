# With teacher minus hard labels, seed by seed: a dot for each seed, the mean and its interval
# beside them
#
# difference in percentage points, seed by seed. with teacher: mean +3.5, interval +0.9 to +6.1, all
# above 0; 9 of 10 dots above 0.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot seed-by-seed.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 505,332'; out='seed-by-seed.png'" seed-by-seed.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" seed-by-seed.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" seed-by-seed.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'seed-by-seed' . kind
terminal = exists('term') ? term : "svg size 505,332 font 'sans-serif,12' name 'seed_by_seed' background '" . paper . "'"
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
-0.12 7.70519
-0.12 3.01508
-0.12 4.85762
-0.12 0.167504
-0.12 1.84255
-0.12 -3.8526
-0.12 5.36013
-0.12 4.0201
-0.12 3.51759
-0.12 8.54271
EOD
# Panel 1, intervals “mean, 95 % interval”: x, low, middle, high
$panel1_layer3 << EOD
0.12 0.940184 3.51759 6.09499
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,23.15,2,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:0.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('with teacher' 0)
unset logscale y
set yrange [-4.47236:9.16248]
set ylabel 'difference in percentage points'
set format y '%g'
set ytics scale 0.5 ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
unset title
set arrow from graph 0, first 0 to graph 1, first 0 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb muted notitle, \
  $panel1_layer3 using 1:3:2:4 with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' notitle, \
  keyentry with points pt 7 ps 0.9 lc rgb muted title 'one seed', \
  keyentry with yerrorbars pt 7 ps 0.7 lw 1.6 lc rgb '#0072b2' title 'mean, 95 % interval'

unset multiplot
unset output
