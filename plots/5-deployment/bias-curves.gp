# What the bias does: 3s recognised, and all test digits classified correctly
#
# Only the 3s over b, added to the bias of 3. hard labels: rises from 0 at b = 0 to 100 at b = 15. T
# = 4: rises from 49.8 at b = 0 to 100 at b = 15. T = 8: rises from 44.6 at b = 0 to 100 at b = 15.
# Between b = 8.79 and b = 11, hard labels lies above T = 4. Between b = 8.75 and b = 12.5, hard
# labels lies above T = 8. T = 4 and T = 8 cross 4 times; from b = 10.5 on, T = 4 lies above T = 8.
# All test digits over b, added to the bias of 3. hard labels: rises from 78.8 at b = 0 to its
# greatest value, 79.7 at b = 5.5, then falls to 10.4 at b = 15. T = 4: rises from 85.5 at b = 0 to
# its greatest value, 87.4 at b = 2, then falls to 28.0 at b = 15. T = 8: rises from 84.7 at b = 0
# to its greatest value, 87.4 at b = 2, then falls to 29.2 at b = 15. Between b = 5.42 and b = 8.04,
# hard labels lies above T = 4. Between b = 5.3 and b = 8.09, hard labels lies above T = 8. T = 4
# and T = 8 cross 3 times; from b = 8.86 on, T = 8 lies above T = 4.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot bias-curves.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,289'; out='bias-curves.png'" bias-curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" bias-curves.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" bias-curves.gp

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
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel “Only the 3s”, line “hard labels”: x, y
$panel1_layer2 << EOD
0 0
0.5 0
1 0
1.5 0
2 0
2.5 0
3 0
3.5 0.201613
4 2.41935
4.5 5.44355
5 13.1048
5.5 27.2177
6 44.9597
6.5 59.2742
7 72.5806
7.5 87.7016
8 95.5645
8.5 98.3871
9 100
9.5 100
10 100
10.5 100
11 100
11.5 100
12 100
12.5 100
13 100
13.5 100
14 100
14.5 100
15 100
EOD
# Panel “Only the 3s”, points: x, y
$panel1_layer3 << EOD
3.5 0.201613
EOD
# Panel “Only the 3s”, line “T = 4”: x, y
$panel1_layer4 << EOD
0 49.7984
0.5 59.4758
1 67.5403
1.5 75
2 80.6452
2.5 84.879
3 89.7177
3.5 91.7339
4 93.75
4.5 94.3548
5 95.9677
5.5 97.379
6 97.7823
6.5 97.9839
7 98.5887
7.5 98.7903
8 98.9919
8.5 99.1935
9 99.3952
9.5 99.3952
10 99.5968
10.5 99.7984
11 100
11.5 100
12 100
12.5 100
13 100
13.5 100
14 100
14.5 100
15 100
EOD
# Panel “Only the 3s”, points: x, y
$panel1_layer5 << EOD
3.5 91.7339
EOD
# Panel “Only the 3s”, line “T = 8”: x, y
$panel1_layer6 << EOD
0 44.5565
0.5 53.2258
1 61.4919
1.5 70.3629
2 78.629
2.5 84.4758
3 88.1048
3.5 90.121
4 92.5403
4.5 94.5565
5 94.9597
5.5 96.5726
6 97.379
6.5 97.7823
7 97.9839
7.5 98.3871
8 98.5887
8.5 99.1935
9 99.1935
9.5 99.5968
10 99.5968
10.5 99.7984
11 99.7984
11.5 99.7984
12 99.7984
12.5 100
13 100
13.5 100
14 100
14.5 100
15 100
EOD
# Panel “Only the 3s”, points: x, y
$panel1_layer7 << EOD
3.5 90.121
EOD
# Panel “All test digits”, line “hard labels”: x, y
$panel2_layer2 << EOD
0 78.8107
0.5 78.8107
1 78.8107
1.5 78.8107
2 78.8107
2.5 78.8107
3 78.8107
3.5 78.8107
4 78.9992
4.5 79.1457
5 79.2923
5.5 79.732
6 79.4179
6.5 77.8057
7 74.4347
7.5 70.0377
8 63.2328
8.5 52.3869
9 40.6198
9.5 29.1039
10 19.933
10.5 15.1591
11 12.6256
11.5 11.2437
12 10.7412
12.5 10.4062
13 10.3853
13.5 10.3853
14 10.3853
14.5 10.3853
15 10.3853
EOD
# Panel “All test digits”, points: x, y
$panel2_layer3 << EOD
3.5 78.8107
EOD
# Panel “All test digits”, line “T = 4”: x, y
$panel2_layer4 << EOD
0 85.469
0.5 86.2437
1 86.7881
1.5 87.1859
2 87.4162
2.5 87.2487
3 86.9765
3.5 86.2228
4 84.9874
4.5 83.3543
5 81.407
5.5 79.3551
6 76.005
6.5 73.1156
7 69.3886
7.5 65.8291
8 62.6466
8.5 59.0243
9 55.1717
9.5 52.3032
10 49.3928
10.5 46.8174
11 43.9908
11.5 41.6039
12 39.1541
12.5 37.0603
13 34.7152
13.5 32.8308
14 30.7789
14.5 29.3132
15 28.036
EOD
# Panel “All test digits”, points: x, y
$panel2_layer5 << EOD
3.5 86.2228
EOD
# Panel “All test digits”, line “T = 8”: x, y
$panel2_layer6 << EOD
0 84.7362
0.5 85.5528
1 86.2228
1.5 86.9975
2 87.4372
2.5 87.3953
3 86.9137
3.5 86.1809
4 85.134
4.5 83.2915
5 81.0092
5.5 78.6223
6 75.2094
6.5 71.7546
7 68.237
7.5 65.1173
8 61.809
8.5 58.6055
9 55.3392
9.5 52.6382
10 49.665
10.5 47.1524
11 44.3886
11.5 42.0226
12 39.7194
12.5 37.5838
13 35.3643
13.5 33.5008
14 31.5117
14.5 30.2973
15 29.1667
EOD
# Panel “All test digits”, points: x, y
$panel2_layer7 << EOD
3.5 86.1809
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
set xrange [0:15.75]
set xlabel 'b, added to the bias of 3'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:100]
set ylabel 'recognised in %'
set format y '%g'
set ytics scale 0.5 autofreq
set title 'Only the 3s' offset 0,-0.4 tc rgb ink
set arrow from first 3.5, graph 0 to first 3.5, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer3 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#0072b2' notitle, \
  $panel1_layer4 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer5 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#e69f00' notitle, \
  $panel1_layer6 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  $panel1_layer7 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#009e73' notitle
set key at screen 0.5,0.995 center top vertical maxrows 1 Left reverse

# Panel 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:15.75]
set xlabel 'b, added to the bias of 3'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:100]
set ylabel 'accuracy in %'
set format y '%g'
set ytics scale 0.5 autofreq
set title 'All test digits' offset 0,-0.4 tc rgb ink
set arrow from first 3.5, graph 0 to first 3.5, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
plot $panel2_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel2_layer3 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#0072b2' notitle, \
  $panel2_layer4 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel2_layer5 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#e69f00' notitle, \
  $panel2_layer6 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  $panel2_layer7 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#009e73' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'hard labels', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'T = 4', \
  keyentry with lines lw 2.2 lc rgb '#009e73' title 'T = 8'

unset multiplot
unset output
