# Every class's share against the temperature
#
# probability over temperature T. dog: falls from 0.978 at T = 0.1 to 0.259 at T = 100. cat: rises
# from 0.0216 at T = 0.1 to its greatest value, 0.436 at T = 2.05, then falls to 0.258 at T = 100.
# lion: rises from nearly 0 at T = 0.1 to 0.245 at T = 100. cow: rises from nearly 0 at T = 0.1 to
# 0.237 at T = 100. No two curves cross; from top to bottom: dog, cat, lion and cow.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot shares-against-temperature.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,392'; out='shares-against-temperature.png'" shares-against-temperature.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" shares-against-temperature.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" shares-against-temperature.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" shares-against-temperature.gp
#   gnuplot -e "animate=1" shares-against-temperature.gp

reset

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
chosen = exists('frame') ? frame : 0
moves = exists('animate') ? animate : 0
if (chosen < 0 || chosen > 6) {
  print 'frame is one of 1 to 6'
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
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel 1, line “dog”: x, y
$panel1_layer2 << EOD
0.1 0.978425
0.115478 0.964536
0.133352 0.945854
0.153993 0.922514
0.177828 0.8952
0.205353 0.865004
0.237137 0.833206
0.273842 0.801058
0.316228 0.76963
0.365174 0.739726
0.421697 0.711881
0.486968 0.686386
0.562341 0.663343
0.649382 0.642701
0.749894 0.624291
0.865964 0.60784
1 0.592975
1.15478 0.579226
1.33352 0.566049
1.53993 0.552867
1.77828 0.539135
2.05353 0.524422
2.37137 0.508485
2.73842 0.491316
3.16228 0.473132
3.65174 0.454325
4.21697 0.435373
4.86968 0.41676
5.62341 0.398903
6.49382 0.382118
7.49894 0.366611
8.65964 0.352487
10 0.339767
11.5478 0.328416
13.3352 0.318358
15.3993 0.309494
17.7828 0.301716
20.5353 0.294912
23.7137 0.288976
27.3842 0.283806
31.6228 0.279309
36.5174 0.275403
42.1697 0.272013
48.6968 0.269072
56.2341 0.266521
64.9382 0.264311
74.9894 0.262395
86.5964 0.260735
100 0.259297
EOD
# Panel 1, points: x, y
$panel1_layer3 << EOD
0.5 0.682402


1 0.592975


2 0.527283


4 0.442648


8 0.360514


20 0.296235
EOD
# Panel 1, line “cat”: x, y
$panel1_layer4 << EOD
0.1 0.0215751
0.115478 0.0354636
0.133352 0.0541462
0.153993 0.077486
0.177828 0.1048
0.205353 0.134996
0.237137 0.166794
0.273842 0.198942
0.316228 0.23037
0.365174 0.260274
0.421697 0.288119
0.486968 0.313608
0.562341 0.33663
0.649382 0.357197
0.749894 0.375387
0.865964 0.391283
1 0.404929
1.15478 0.416288
1.33352 0.425234
1.53993 0.431565
1.77828 0.435052
2.05353 0.435523
2.37137 0.432933
2.73842 0.427432
3.16228 0.41937
3.65174 0.409263
4.21697 0.397721
4.86968 0.385361
5.62341 0.372742
6.49382 0.360319
7.49894 0.348429
8.65964 0.337297
10 0.327051
11.5478 0.317745
13.3352 0.309381
15.3993 0.301922
17.7828 0.295313
20.5353 0.289485
23.7137 0.284364
27.3842 0.27988
31.6228 0.275961
36.5174 0.272542
42.1697 0.269564
48.6968 0.266972
56.2341 0.26472
64.9382 0.262763
74.9894 0.261064
86.5964 0.259589
100 0.25831
EOD
# Panel 1, points: x, y
$panel1_layer5 << EOD
0.5 0.317588


1 0.404929


2 0.435431


4 0.402151


8 0.343624


20 0.290618
EOD
# Panel 1, line “lion”: x, y
$panel1_layer6 << EOD
0.1 1.94106e-25
0.115478 3.91601e-22
0.133352 2.82859e-19
0.153993 8.38745e-17
0.177828 1.14998e-14
0.205353 8.08552e-13
0.237137 3.19006e-11
0.273842 7.63755e-10
0.316228 1.1876e-08
0.365174 1.27202e-07
0.421697 9.8747e-07
0.486968 5.80565e-06
0.562341 2.68501e-05
0.649382 0.000100927
0.749894 0.000317144
0.865964 0.000853474
1 0.00200811
1.15478 0.00420436
1.33352 0.00795113
1.53993 0.0137558
1.77828 0.0220077
2.05353 0.0328662
2.37137 0.0461937
2.73842 0.0615588
3.16228 0.0783107
3.65174 0.0956993
4.21697 0.112999
4.86968 0.129603
5.62341 0.145073
6.49382 0.159147
7.49894 0.171709
8.65964 0.182761
10 0.192379
11.5478 0.200683
13.3352 0.207813
15.3993 0.213914
17.7828 0.219122
20.5353 0.223563
23.7137 0.227348
27.3842 0.230576
31.6228 0.233329
36.5174 0.23568
42.1697 0.23769
48.6968 0.239409
56.2341 0.240882
64.9382 0.242145
74.9894 0.243228
86.5964 0.244159
100 0.24496
EOD
# Panel 1, points: x, y
$panel1_layer7 << EOD
0.5 9.44432e-06


1 0.00200811


2 0.0307546


4 0.106358


8 0.17648


20 0.222699
EOD
# Panel 1, line “cow”: x, y
$panel1_layer8 << EOD
0.1 5.41468e-39
0.115478 7.16409e-34
0.133352 1.93711e-29
0.153993 1.32315e-25
0.177828 2.74444e-22
0.205353 2.02826e-19
0.237137 6.13661e-17
0.273842 8.57461e-15
0.316228 6.14286e-13
0.365174 2.47008e-11
0.421697 6.02911e-10
0.486968 9.55889e-09
0.562341 1.04372e-07
0.649382 8.25503e-07
0.749894 4.94015e-06
0.865964 2.32244e-05
1 8.8581e-05
1.15478 0.000281794
1.33352 0.000765574
1.53993 0.00181253
1.77828 0.00380497
2.05353 0.00718938
2.37137 0.0123878
2.73842 0.0196932
3.16228 0.0291871
3.65174 0.0407128
4.21697 0.0539072
4.86968 0.0682763
5.62341 0.083282
6.49382 0.0984166
7.49894 0.113251
8.65964 0.127455
10 0.140803
11.5478 0.153156
13.3352 0.164448
15.3993 0.17467
17.7828 0.18385
20.5353 0.192041
23.7137 0.199312
27.3842 0.205739
31.6228 0.211401
36.5174 0.216374
42.1697 0.220733
48.6968 0.224547
56.2341 0.227877
64.9382 0.230782
74.9894 0.233313
86.5964 0.235516
100 0.237433
EOD
# Panel 1, points: x, y
$panel1_layer9 << EOD
0.5 2.59525e-08


1 8.8581e-05


2 0.00653123


4 0.0488424


8 0.119383


20 0.190448
EOD

# The picture
frames = 6
# Picture 0 shows all frames beside each other, picture k shows frame k alone.
if (chosen == 0) chosen = 4
first = moves ? 1 : chosen
last = moves ? frames : chosen
do for [picture = first:last] {
  state = picture
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
  if (state == 1) {
    set title 'T = 0.5' offset 0,-0.4
    set arrow from first 0.5, graph 0 to first 0.5, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 2) {
    set title 'T = 1' offset 0,-0.4
    set arrow from first 1, graph 0 to first 1, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 3) {
    set title 'T = 2' offset 0,-0.4
    set arrow from first 2, graph 0 to first 2, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 4) {
    set title 'T = 4' offset 0,-0.4
    set arrow from first 4, graph 0 to first 4, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 5) {
    set title 'T = 8' offset 0,-0.4
    set arrow from first 8, graph 0 to first 8, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  if (state == 6) {
    set title 'T = 20' offset 0,-0.4
    set arrow from first 20, graph 0 to first 20, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
  }
  plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
    $panel1_layer3 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#0072b2' notitle, \
    $panel1_layer4 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
    $panel1_layer5 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#e69f00' notitle, \
    $panel1_layer6 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
    $panel1_layer7 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#009e73' notitle, \
    $panel1_layer8 using 1:2 with lines lw 2.2 lc rgb '#cc79a7' notitle, \
    $panel1_layer9 index state - 1 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb '#cc79a7' notitle, \
    keyentry with lines lw 2.2 lc rgb '#0072b2' title 'dog', \
    keyentry with lines lw 2.2 lc rgb '#e69f00' title 'cat', \
    keyentry with lines lw 2.2 lc rgb '#009e73' title 'lion', \
    keyentry with lines lw 2.2 lc rgb '#cc79a7' title 'cow'

  unset multiplot
}
unset output
