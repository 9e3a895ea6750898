# What the bias does: 3s recognised, and all test digits classified correctly
#
# Only the 3s over b, added to the bias of 3. hard labels: rises from 0 at b = 0 to 1.00 at b = 15.
# T = 4: rises from 0.498 at b = 0 to 1.00 at b = 15. T = 8: rises from 0.446 at b = 0 to 1.00 at b
# = 15. From b = 8.79 on, hard labels lies above T = 4. From b = 8.75 on, hard labels lies above T =
# 8. T = 4 and T = 8 cross 4 times; from b = 10.5 on, T = 4 lies above T = 8. All test digits over
# b, added to the bias of 3. hard labels: rises from 0.788 at b = 0 to its greatest value, 0.797 at
# b = 5.5, then falls to 0.104 at b = 15. T = 4: rises from 0.855 at b = 0 to its greatest value,
# 0.874 at b = 2, then falls to 0.280 at b = 15. T = 8: rises from 0.847 at b = 0 to its greatest
# value, 0.874 at b = 2, then falls to 0.292 at b = 15. Between b = 5.42 and b = 8.04, hard labels
# lies above T = 4. Between b = 5.3 and b = 8.09, hard labels lies above T = 8. T = 4 and T = 8
# cross 3 times; from b = 8.86 on, T = 8 lies above T = 4.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot bias-curves.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,289'; out='bias-curves.png'" bias-curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" bias-curves.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" bias-curves.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'bias-curves' . kind
terminal = exists('term') ? term : "svg size 720,289 font 'sans-serif,12' name 'bias_curves' background '" . paper . "'"
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
# Panel “Only the 3s”, line “hard labels”: x, y
$panel1_layer1 << EOD
0 0
0.5 0
1 0
1.5 0
2 0
2.5 0
3 0
3.5 0.00201613
4 0.0241935
4.5 0.0544355
5 0.131048
5.5 0.272177
6 0.449597
6.5 0.592742
7 0.725806
7.5 0.877016
8 0.955645
8.5 0.983871
9 1
9.5 1
10 1
10.5 1
11 1
11.5 1
12 1
12.5 1
13 1
13.5 1
14 1
14.5 1
15 1
EOD
# Panel “Only the 3s”, line “T = 4”: x, y
$panel1_layer2 << EOD
0 0.497984
0.5 0.594758
1 0.675403
1.5 0.75
2 0.806452
2.5 0.84879
3 0.897177
3.5 0.917339
4 0.9375
4.5 0.943548
5 0.959677
5.5 0.97379
6 0.977823
6.5 0.979839
7 0.985887
7.5 0.987903
8 0.989919
8.5 0.991935
9 0.993952
9.5 0.993952
10 0.995968
10.5 0.997984
11 1
11.5 1
12 1
12.5 1
13 1
13.5 1
14 1
14.5 1
15 1
EOD
# Panel “Only the 3s”, line “T = 8”: x, y
$panel1_layer3 << EOD
0 0.445565
0.5 0.532258
1 0.614919
1.5 0.703629
2 0.78629
2.5 0.844758
3 0.881048
3.5 0.90121
4 0.925403
4.5 0.945565
5 0.949597
5.5 0.965726
6 0.97379
6.5 0.977823
7 0.979839
7.5 0.983871
8 0.985887
8.5 0.991935
9 0.991935
9.5 0.995968
10 0.995968
10.5 0.997984
11 0.997984
11.5 0.997984
12 0.997984
12.5 1
13 1
13.5 1
14 1
14.5 1
15 1
EOD
# Panel “All test digits”, line “hard labels”: x, y
$panel2_layer1 << EOD
0 0.788107
0.5 0.788107
1 0.788107
1.5 0.788107
2 0.788107
2.5 0.788107
3 0.788107
3.5 0.788107
4 0.789992
4.5 0.791457
5 0.792923
5.5 0.79732
6 0.794179
6.5 0.778057
7 0.744347
7.5 0.700377
8 0.632328
8.5 0.523869
9 0.406198
9.5 0.291039
10 0.19933
10.5 0.151591
11 0.126256
11.5 0.112437
12 0.107412
12.5 0.104062
13 0.103853
13.5 0.103853
14 0.103853
14.5 0.103853
15 0.103853
EOD
# Panel “All test digits”, line “T = 4”: x, y
$panel2_layer2 << EOD
0 0.85469
0.5 0.862437
1 0.867881
1.5 0.871859
2 0.874162
2.5 0.872487
3 0.869765
3.5 0.862228
4 0.849874
4.5 0.833543
5 0.81407
5.5 0.793551
6 0.76005
6.5 0.731156
7 0.693886
7.5 0.658291
8 0.626466
8.5 0.590243
9 0.551717
9.5 0.523032
10 0.493928
10.5 0.468174
11 0.439908
11.5 0.416039
12 0.391541
12.5 0.370603
13 0.347152
13.5 0.328308
14 0.307789
14.5 0.293132
15 0.28036
EOD
# Panel “All test digits”, line “T = 8”: x, y
$panel2_layer3 << EOD
0 0.847362
0.5 0.855528
1 0.862228
1.5 0.869975
2 0.874372
2.5 0.873953
3 0.869137
3.5 0.861809
4 0.85134
4.5 0.832915
5 0.810092
5.5 0.786223
6 0.752094
6.5 0.717546
7 0.68237
7.5 0.651173
8 0.61809
8.5 0.586055
9 0.553392
9.5 0.526382
10 0.49665
10.5 0.471524
11 0.443886
11.5 0.420226
12 0.397194
12.5 0.375838
13 0.353643
13.5 0.335008
14 0.315117
14.5 0.302973
15 0.291667
EOD

# The picture
set multiplot layout 1,2 margins char 8.4,2,3.4,3.1 spacing char 9.4,3.7
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:15]
set xlabel 'b, added to the bias of 3'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1]
set ylabel 'recognised'
set format y '%g'
set ytics scale 0.5 autofreq
set title 'Only the 3s' offset 0,-0.4
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle
set key at screen 0.5,0.995 center top vertical maxrows 1 Left reverse

# Panel 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:15]
set xlabel 'b, added to the bias of 3'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1]
set ylabel 'accuracy'
set format y '%g'
set ytics scale 0.5 autofreq
set title 'All test digits' offset 0,-0.4
plot $panel2_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel2_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel2_layer3 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'hard labels', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'T = 4', \
  keyentry with lines lw 2.2 lc rgb '#009e73' title 'T = 8'

unset multiplot
unset output
