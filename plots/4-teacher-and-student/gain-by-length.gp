# Test accuracy after trainings of several lengths
#
# test accuracy in % over epochs. hard labels: rises from 71.2 at epochs 25 to 81.1 at epochs 400.
# with teacher: rises from 79.8 at epochs 25 to 84.6 at epochs 400. with teacher lies above hard
# labels everywhere.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot gain-by-length.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='gain-by-length.png'" gain-by-length.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" gain-by-length.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" gain-by-length.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'gain-by-length' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'gain_by_length' background '" . paper . "'"
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
# Panel 1, line “hard labels”: x, y
$panel1_layer1 << EOD
25 71.1725
50 78.0905
100 79.866
400 81.1223
EOD
# Panel 1, points: x, y
$panel1_layer2 << EOD
25 71.1725
50 78.0905
100 79.866
400 81.1223
EOD
# Panel 1, line “with teacher”: x, y
$panel1_layer3 << EOD
25 79.7655
50 83.0151
100 84.2881
400 84.6399
EOD
# Panel 1, points: x, y
$panel1_layer4 << EOD
25 79.7655
50 83.0151
100 84.2881
400 84.6399
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,17.2,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [21.7616:459.525]
set xlabel 'epochs'
set format x '%g'
set xtics scale 0.5 ('25' 25, '50' 50, '100' 100, '400' 400)
unset logscale y
set yrange [70.4992:85.3132]
set ylabel 'test accuracy in %'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with points pt 7 ps 0.45 lc rgb '#0072b2' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer4 using 1:2 with points pt 7 ps 0.45 lc rgb '#e69f00' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'hard labels', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'with teacher'

unset multiplot
unset output
