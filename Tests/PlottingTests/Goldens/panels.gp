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
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" panels.gp

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
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel “Entropy of the soft label”, line: x, y
$panel1_layer2 << EOD
0.5 0.531309
0.531705 0.547391
0.565421 0.562283
0.601275 0.57608
0.639402 0.588901
0.679947 0.600887
0.723063 0.612191
0.768913 0.62298
0.81767 0.633429
0.869519 0.643716
0.924656 0.654016
0.983289 0.664495
1.04564 0.675307
1.11194 0.68659
1.18245 0.698458
1.25743 0.711005
1.33717 0.724302
1.42196 0.738396
1.51213 0.753313
1.60801 0.769063
1.70998 0.785638
1.81841 0.803015
1.93371 0.82116
2.05633 0.840029
2.18672 0.859567
2.32539 0.87971
2.47284 0.900383
2.62964 0.921502
2.79639 0.942973
2.97371 0.964695
3.16228 0.986557
3.3628 1.00844
3.57604 1.03023
3.8028 1.05181
4.04393 1.07305
4.30036 1.09384
4.57305 1.11408
4.86303 1.13366
5.1714 1.15252
5.49932 1.17058
5.84804 1.18778
6.21886 1.20408
6.61321 1.21946
7.03255 1.2339
7.47849 1.24741
7.95271 1.25998
8.45699 1.27164
8.99326 1.28243
9.56352 1.29236
10.17 1.30148
10.8148 1.30983
11.5006 1.31746
12.2299 1.32441
13.0054 1.33072
13.8301 1.33645
14.707 1.34163
15.6396 1.34632
16.6313 1.35054
17.6859 1.35434
18.8074 1.35777
20 1.36084
EOD
# Panel “Gap between the top two”, line: x, y
$panel2_layer1 << EOD
0.5 0.553361
0.531705 0.527041
0.565421 0.501325
0.601275 0.476297
0.639402 0.452025
0.679947 0.428557
0.723063 0.405928
0.768913 0.384159
0.81767 0.363261
0.869519 0.343234
0.924656 0.324069
0.983289 0.305753
1.04564 0.288268
1.11194 0.27159
1.18245 0.255696
1.25743 0.240561
1.33717 0.226158
1.42196 0.21246
1.51213 0.199444
1.60801 0.187082
1.70998 0.175352
1.81841 0.16423
1.93371 0.153692
2.05633 0.143718
2.18672 0.134287
2.32539 0.125376
2.47284 0.116967
2.62964 0.10904
2.79639 0.101576
2.97371 0.0945549
3.16228 0.0879593
3.3628 0.0817709
3.57604 0.0759716
3.8028 0.0705439
4.04393 0.0654702
4.30036 0.0607334
4.57305 0.0563164
4.86303 0.0522027
5.1714 0.0483757
5.49932 0.0448193
5.84804 0.0415176
6.21886 0.0384555
6.61321 0.0356177
7.03255 0.03299
7.47849 0.0305585
7.95271 0.0283096
8.45699 0.0262308
8.99326 0.0243098
9.56352 0.0225352
10.17 0.0208962
10.8148 0.0193825
11.5006 0.0179846
12.2299 0.0166936
13.0054 0.0155012
13.8301 0.0143997
14.707 0.0133819
15.6396 0.0124411
16.6313 0.0115713
17.6859 0.0107668
18.8074 0.0100223
20 0.00933325
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
set title 'Entropy of the soft label' offset 0,-0.4
set arrow from graph 0, first 1.38629 to graph 1, first 1.38629 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'ln 4, the most for four classes' at 3.16228,1.38629 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle

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
set title 'Gap between the top two' offset 0,-0.4
plot $panel2_layer1 using 1:2 with lines lw 2.2 lc rgb '#d55e00' notitle

unset multiplot
unset output
