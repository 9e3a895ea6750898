# The hotter, the more directly a step goes from the student's logits to the teacher's
#
# cosine over temperature T. It rises from 0.651 at T = 1 to 0.999 at T = 100. A dashed line, “same
# direction”, lies at 1.00.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot hot-limit.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='hot-limit.png'" hot-limit.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" hot-limit.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" hot-limit.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'hot-limit' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'hot_limit' background '" . paper . "'"
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
# Panel 1, line: x, y
$panel1_layer2 << EOD
1 0.651444
1.21153 0.675579
1.4678 0.700098
1.77828 0.72484
2.15443 0.749911
2.61016 0.775581
3.16228 0.802026
3.83119 0.829069
4.64159 0.856084
5.62341 0.88211
6.81292 0.906103
8.25404 0.927214
10 0.944963
12.1153 0.959277
14.678 0.970411
17.7828 0.978815
21.5443 0.985007
26.1016 0.989484
31.6228 0.992675
38.3119 0.994924
46.4159 0.996496
56.2341 0.997588
68.1292 0.998344
82.5404 0.998865
100 0.999223
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,2,3.4,0.8 spacing char 6.4,2.8
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [0.9999:100.01]
set xlabel 'temperature T'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1.1]
set ylabel 'cosine'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from graph 0, first 1 to graph 1, first 1 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'same direction' at 10,1 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle

unset multiplot
unset output
