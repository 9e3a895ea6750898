# The share of each class at each temperature
#
# probability over temperature T. dog: falls from 0.777 at T = 0.5 to 0.304 at T = 20. cat: rises
# from 0.223 at T = 0.5 to its greatest value, 0.408 at T = 2.47, then falls to 0.295 at T = 20.
# lion: rises from nearly 0 at T = 0.5 to 0.234 at T = 20. cow: rises from nearly 0 at T = 0.5 to
# 0.167 at T = 20. No two curves cross; from top to bottom: dog, cat, lion and cow.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot curves.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,392'; out='curves.png'" curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" curves.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" curves.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" curves.gp
#   gnuplot -e "animate=1" curves.gp

reset

# To play with: change T or a logit, and run the script again. Or with another T at once:
#   gnuplot -e "temperature=2.5" curves.gp
T = 4
if (exists('temperature')) T = temperature
# The temperatures of the frames
stops = '0.5 1 2 4 8 20'
# The logits of dog, cat, lion, cow
array z[4] = [-0.432322562278, -1.05555279921, -5.68397984736, -12.4292161968]
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
file = exists('out') ? out : exists('term') ? '' : folder . 'curves' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,392 font 'sans,12' background '" . paper . "'" : "svg size 720,392 font 'sans-serif,12' name 'curves' background '" . paper . "'"
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
0.5
0.531705
0.565421
0.601275
0.639402
0.679947
0.723063
0.768913
0.81767
0.869519
0.924656
0.983289
1.04564
1.11194
1.18245
1.25743
1.33717
1.42196
1.51213
1.60801
1.70998
1.81841
1.93371
2.05633
2.18672
2.32539
2.47284
2.62964
2.79639
2.97371
3.16228
3.3628
3.57604
3.8028
4.04393
4.30036
4.57305
4.86303
5.1714
5.49932
5.84804
6.21886
6.61321
7.03255
7.47849
7.95271
8.45699
8.99326
9.56352
10.17
10.8148
11.5006
12.2299
13.0054
13.8301
14.707
15.6396
16.6313
17.6859
18.8074
20
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
  set xrange [0.49995:20.002]
  set xlabel 'temperature T'
  set format x '%g'
  set xtics scale 0.5 ('0.500' 0.5, '1.00' 1, '2.00' 2, '4.00' 4, '8.00' 8, '20.0' 20)
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
