# What the bias does: 3s recognised, and all test digits named rightly
#
# Only the 3s over b, added to the bias of 3. hard labels rises from 0 at 0 to 0.810 at 15. T = 4
# rises from 0.151 at 0 to 1.00 at 15. T = 8 rises from 0.264 at 0 to 1.00 at 15. No two curves
# cross. All test digits over b, added to the bias of 3. hard labels falls from 0.829 at 0 to 0.566
# at 15. T = 4 goes from 0.855 at 0 to 0.355 at 15 with its greatest value, 0.910 at 3.5. T = 8 goes
# from 0.866 at 0 to 0.364 at 15 with its greatest value, 0.912 at 3. hard labels and T = 4 cross
# between 7 and 7.5. hard labels and T = 8 cross between 7 and 7.5. T = 4 and T = 8 cross between 7
# and 7.5. T = 4 and T = 8 cross between 10 and 10.5.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot bias-curves.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,289'; out='bias-curves.png'" bias-curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" bias-curves.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" bias-curves.gp

reset
set encoding utf8

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
3.5 0
4 0
4.5 0
5 0
5.5 0
6 0
6.5 0
7 0
7.5 0.00201613
8 0.00403226
8.5 0.00806452
9 0.0181452
9.5 0.0262097
10 0.0383065
10.5 0.0766129
11 0.120968
11.5 0.183468
12 0.25
12.5 0.332661
13 0.435484
13.5 0.53629
14 0.639113
14.5 0.737903
15 0.810484
EOD
# Panel “Only the 3s”, line “T = 4”: x, y
$panel1_layer2 << EOD
0 0.15121
0.5 0.252016
1 0.344758
1.5 0.449597
2 0.556452
2.5 0.653226
3 0.733871
3.5 0.794355
4 0.854839
4.5 0.885081
5 0.925403
5.5 0.953629
6 0.965726
6.5 0.977823
7 0.981855
7.5 0.987903
8 0.993952
8.5 0.995968
9 0.997984
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
# Panel “Only the 3s”, line “T = 8”: x, y
$panel1_layer3 << EOD
0 0.264113
0.5 0.377016
1 0.457661
1.5 0.544355
2 0.657258
2.5 0.715726
3 0.794355
3.5 0.854839
4 0.899194
4.5 0.923387
5 0.939516
5.5 0.957661
6 0.971774
6.5 0.981855
7 0.985887
7.5 0.989919
8 0.995968
8.5 0.997984
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
# Panel “All test digits”, line “hard labels”: x, y
$panel2_layer1 << EOD
0 0.828936
0.5 0.828936
1 0.828936
1.5 0.828936
2 0.828936
2.5 0.828936
3 0.828936
3.5 0.828936
4 0.828936
4.5 0.828936
5 0.828936
5.5 0.828936
6 0.828936
6.5 0.828936
7 0.828308
7.5 0.827261
8 0.826214
8.5 0.824958
9 0.82433
9.5 0.820561
10 0.815117
10.5 0.807998
11 0.800461
11.5 0.788107
12 0.768216
12.5 0.746441
13 0.718384
13.5 0.686348
14 0.651591
14.5 0.613484
15 0.566374
EOD
# Panel “All test digits”, line “T = 4”: x, y
$panel2_layer2 << EOD
0 0.854899
0.5 0.86495
1 0.874372
1.5 0.884422
2 0.894682
2.5 0.903476
3 0.90871
3.5 0.910176
4 0.90557
4.5 0.898869
5 0.890285
5.5 0.880444
6 0.869975
6.5 0.856575
7 0.838149
7.5 0.815327
8 0.784338
8.5 0.750209
9 0.713358
9.5 0.675879
10 0.639238
10.5 0.602387
11 0.574121
11.5 0.538526
12 0.508585
12.5 0.482412
13 0.450796
13.5 0.422529
14 0.400126
14.5 0.375
15 0.355318
EOD
# Panel “All test digits”, line “T = 8”: x, y
$panel2_layer3 << EOD
0 0.865578
0.5 0.877303
1 0.88526
1.5 0.893635
2 0.904523
2.5 0.90871
3 0.91227
3.5 0.911851
4 0.908501
4.5 0.900335
5 0.890704
5.5 0.880653
6 0.869975
6.5 0.857621
7 0.838358
7.5 0.813652
8 0.78057
8.5 0.744765
9 0.70959
9.5 0.674204
10 0.639028
10.5 0.606784
11 0.578727
11.5 0.548367
12 0.513191
12.5 0.483668
13 0.455611
13.5 0.425879
14 0.402848
14.5 0.380235
15 0.363903
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
