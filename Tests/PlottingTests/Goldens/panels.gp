# Entropy and top-two gap
#
# Entropy of the soft label over temperature T. It rises from 0.531 at T = 0.5 to 1.36 at T = 20. A
# dashed line, “ln 4, the most for four classes”, lies at 1.39. Gap between the top two over
# temperature T. It falls from 0.553 at T = 0.5 to 0.00933 at T = 20.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot panels.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,264'; out='panels.png'" panels.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" panels.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" panels.gp

reset

# To play with: change a logit, and run the script again.
# The logits of dog, cat, lion, cow
array z[4] = [-0.432322562278, -1.05555279921, -5.68397984736, -12.4292161968]
# The softmax: the share of class k, counted from 1, at temperature t
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))
entropy(t) = -(sum [k = 1:|z|] softmax(k, t) > 0 ? softmax(k, t) * log(softmax(k, t)) : 0)

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
file = exists('out') ? out : exists('term') ? '' : folder . 'panels' . kind
terminal = exists('term') ? term : "svg size 720,264 font 'sans-serif,12' name 'panels' background '" . paper . "'"
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
# Panel “Entropy of the soft label”, temperatures
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
# Panel “Gap between the top two”, temperatures
$panel2_temperatures << EOD
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
set multiplot layout 1,2 margins char 8.4,2,3.4,1.7 spacing char 9.4,3.7
set xtics norotate

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
set yrange [0:1.5]
set ylabel 'nats'
set format y '%g'
set ytics scale 0.5 autofreq
set title 'Entropy of the soft label' offset 0,-0.4 tc rgb ink
set arrow from graph 0, first 1.38629 to graph 1, first 1.38629 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'ln 4, the most for four classes' at 3.16228,1.38629 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_temperatures using 1:(entropy($1)) with lines lw 2.2 lc rgb '#0072b2' notitle

# Panel 2
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
set title 'Gap between the top two' offset 0,-0.4 tc rgb ink
plot $panel2_temperatures using 1:(softmax(1, $1) - softmax(2, $1)) with lines lw 2.2 lc rgb '#d55e00' notitle

unset multiplot
unset output
