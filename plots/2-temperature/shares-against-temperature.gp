# Every class's share against the temperature
#
# probability over temperature T. dog: falls from 0.978 at T = 0.1 to 0.259 at T = 100. cat: rises
# from 0.0217 at T = 0.1 to its greatest value, 0.436 at T = 2.05, then falls to 0.258 at T = 100.
# lion: rises from nearly 0 at T = 0.1 to 0.245 at T = 100. cow: rises from nearly 0 at T = 0.1 to
# 0.237 at T = 100. No two curves cross; from top to bottom: dog, cat, lion and cow.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot shares-against-temperature.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,392'; out='shares-against-temperature.png'" shares-against-temperature.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" shares-against-temperature.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" shares-against-temperature.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" shares-against-temperature.gp
#   gnuplot -e "animate=1" shares-against-temperature.gp

reset

# To play with: change T or a logit, and run the script again. Or with another T at once:
#   gnuplot -e "temperature=2.5" shares-against-temperature.gp
T = 4
if (exists('temperature')) T = temperature
# The temperatures of the frames
stops = '0.5 1 2 4 8 20'
# The logits of dog, cat, lion, cow
array z[4] = [3.476, 3.095, -2.212, -5.333]
# The softmax: the share of class k, counted from 1, at temperature t
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'
chosen = exists('frame') ? frame : 0
moves = exists('animate') ? animate : 0
if (chosen < 0 || chosen > words(stops)) {
  print 'frame is one of 1 to ' . words(stops)
  exit status 1
}

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = moves ? '.gif' : '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'shares-against-temperature' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,392 font 'sans,12' background '" . paper . "'" : "svg size 720,392 font 'sans-serif,12' name 'shares_against_temperature' background '" . paper . "'"
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
# Panel 1, temperatures
$panel1_temperatures << EOD
0.1
0.115478
0.133352
0.153993
0.177828
0.205353
0.237137
0.273842
0.316228
0.365174
0.421697
0.486968
0.562341
0.649382
0.749894
0.865964
1
1.15478
1.33352
1.53993
1.77828
2.05353
2.37137
2.73842
3.16228
3.65174
4.21697
4.86968
5.62341
6.49382
7.49894
8.65964
10
11.5478
13.3352
15.3993
17.7828
20.5353
23.7137
27.3842
31.6228
36.5174
42.1697
48.6968
56.2341
64.9382
74.9894
86.5964
100
EOD

# The picture
frames = words(stops)
# Picture 0 has the temperature T, picture k that of frame k.
first = moves ? 1 : chosen
last = moves ? frames : chosen
do for [picture = first:last] {
  state = picture
  at = state == 0 ? T : real(word(stops, state))
  set multiplot layout 1,1 margins char 8.4,10.4,3.4,1.7 spacing char 6.4,3.7
  set xtics norotate
  set key at screen 0.995,0.5 right center vertical Left reverse

  # Panel 1
  unset label; unset arrow
  set border 3 lc rgb muted
  set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
  set size noratio
  set logscale x
  set xrange [0.09999:100.01]
  set xlabel 'temperature T'
  set format x '%g'
  set xtics scale 0.5 autofreq
  unset logscale y
  set yrange [0:1]
  set ylabel 'probability'
  set format y '%g'
  set ytics scale 0.5 autofreq
  set title 'T = ' . sprintf(at < 1e4 ? '%.4g' : '%.0f', at) offset 0,-0.4 tc rgb ink
  set arrow from first at, graph 0 to first at, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  plot $panel1_temperatures using 1:(softmax(1, $1)) with lines lw 2.2 lc rgb '#0072b2' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(1, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#0072b2' notitle, \
    $panel1_temperatures using 1:(softmax(2, $1)) with lines lw 2.2 lc rgb '#e69f00' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(2, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#e69f00' notitle, \
    $panel1_temperatures using 1:(softmax(3, $1)) with lines lw 2.2 lc rgb '#009e73' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(3, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#009e73' notitle, \
    $panel1_temperatures using 1:(softmax(4, $1)) with lines lw 2.2 lc rgb '#cc79a7' notitle, \
    $panel1_temperatures every ::0::0 using (at):(softmax(4, at)) with points pt 6 ps 1.6 lw 2.4 lc rgb '#cc79a7' notitle, \
    keyentry with lines lw 2.2 lc rgb '#0072b2' title 'dog', \
    keyentry with lines lw 2.2 lc rgb '#e69f00' title 'cat', \
    keyentry with lines lw 2.2 lc rgb '#009e73' title 'lion', \
    keyentry with lines lw 2.2 lc rgb '#cc79a7' title 'cow'

  unset multiplot
}
unset output
