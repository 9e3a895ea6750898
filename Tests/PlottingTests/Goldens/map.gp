# What the teacher sees everywhere, and the two dogs
#
# A map of the decisions. dog: 25 % of the map, at the top left, beside cat, lion and cow. cat: 11 %
# of the map, at the top, beside dog and lion. lion: 25 % of the map, at the top right, beside dog,
# cat and cow. cow: 39 % of the map, at the bottom, beside dog and lion. Drawn as points: 240
# examples, 30 in the region of another class. dog at 122° lies in the region of dog; the nearest
# other one is that of cat. dog at 140° lies in the region of dog; the nearest other one is that of
# cat.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot map.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 558,476'; out='map.png'" map.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" map.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" map.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'map' . kind
terminal = exists('term') ? term : "svg size 558,476 font 'sans-serif,12' name 'map' background '" . paper . "'"
set encoding utf8
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
# Panel 1, grid: one row a line, the lowest first
$panel1_layer1 << EOD
3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3
3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3
3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3
3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3
3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3
3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3
3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3
0 0 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 2 2
0 0 0 0 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 2 2 2 2
0 0 0 0 0 0 0 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 3 3 3 3 3 3 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 0 0 3 3 2 2 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 0 0 0 2 2 2 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 0 0 1 1 2 2 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 0 0 1 1 2 2 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 0 1 1 1 1 2 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 0 1 1 1 1 2 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 2 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2 2
0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2
0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2
EOD
# Panel 1, points “dog”: x, y
$panel1_layer2 << EOD
-1.53209 1.28558
-1.5504 1.15505
-1.37389 1.46875
-1.75208 1.14901
-1.3602 1.21228
-1.51081 1.55837
-1.70882 0.923777
-1.17595 1.47935
-1.82958 1.29254
-1.44372 0.987963
-1.24524 1.71714
-1.90192 0.865761
-1.14529 1.29547
-1.67326 1.60449
-1.63658 0.762588
-1.01151 1.673
-2.02187 1.04598
-1.26203 1.02797
-1.31336 1.85365
-1.87786 0.633395
-0.952206 1.4576
-1.92499 1.45071
-1.47385 0.746373
-0.952675 1.866
-2.09729 0.728205
-1.06126 1.15634
-1.5385 1.86581
-1.74396 0.516088
-0.793462 1.65808
-2.15201 1.13029
-1.27375 0.831958
-1.03241 2.02402
-2.03594 0.456943
-0.859783 1.33696
-1.86583 1.70147
-1.55058 0.524693
-0.703489 1.87501
-2.25467 0.728172
-1.06062 0.981822
-1.27908 2.08907
-1.87182 0.312366
-0.672274 1.5525
-2.18461 1.34382
-1.33138 0.629685
-0.736734 2.08186
-2.19788 0.368588
-0.844923 1.17363
-1.66927 1.98298
-1.6543 0.311874
-0.527964 1.79098
-2.37025 0.858553
-1.10456 0.792736
-0.948873 2.22881
-2.01826 0.152077
-0.631777 1.39772
-2.09936 1.64863
-1.41693 0.422836
-0.482405 2.03795
-2.35938 0.383329
-0.877877 0.99049
EOD
# Panel 1, points “cat”: x, y
$panel1_layer3 << EOD
1.22465e-16 2
-0.111757 1.93013
0.242008 1.99656
-0.246024 2.08074
0.0543383 1.82121
0.222649 2.15905
-0.390756 1.90283
0.377366 1.85174
-0.185882 2.23237
-0.171183 1.74101
0.51498 2.05766
-0.559322 2.01346
0.256209 1.71006
0.153558 2.31314
-0.467798 1.74388
0.631407 1.85025
-0.498366 2.22118
-0.0237439 1.62754
0.575768 2.19759
-0.721858 1.84566
0.504518 1.66636
-0.126055 2.40713
-0.375619 1.6088
0.817068 1.92923
-0.790274 2.0747
0.203644 1.55626
0.440363 2.37787
-0.725648 1.66768
0.760134 1.67362
-0.517437 2.37507
-0.181431 1.51052
0.88687 2.09189
-0.95864 1.85334
0.471515 1.51801
0.10407 2.523
-0.594753 1.52508
0.984149 1.74414
-0.891459 2.19523
0.070364 1.44359
0.778138 2.32266
-0.963898 1.63468
0.757153 1.51292
-0.374812 2.5373
-0.373429 1.42465
1.12123 1.90256
-1.13042 1.9206
0.355945 1.40164
0.446061 2.55337
-0.824451 1.46773
1.0326 1.55566
-0.865879 2.36759
-0.102724 1.3557
1.09744 2.15953
-1.18082 1.64383
0.664614 1.3824
-0.0865166 2.66792
-0.586872 1.35722
1.25108 1.67951
-1.22293 2.05379
0.194471 1.30917
EOD
# Panel 1, points “lion”: x, y
$panel1_layer4 << EOD
1.53209 1.28558
1.40673 1.32628
1.68501 1.09797
1.4358 1.52594
1.43006 1.12903
1.79704 1.21725
1.20648 1.52245
1.66108 0.901195
1.59061 1.57733
1.22365 1.25023
1.90728 0.92814
1.18287 1.72269
1.47467 0.902937
1.87067 1.36923
1.03519 1.4793
1.82323 0.705633
1.38118 1.80952
1.23151 1.06435
2.05355 0.971523
0.94986 1.73935
1.6008 0.684631
1.76294 1.64384
0.990965 1.32185
2.00308 0.614175
1.08133 1.93898
1.32306 0.844344
2.10462 1.19113
0.811082 1.62785
1.77067 0.493485
1.48681 1.92305
1.0405 1.10993
2.17255 0.665259
0.803538 1.92566
1.46595 0.614559
1.99962 1.54203
0.785976 1.43591
1.96869 0.367209
1.10863 2.09397
1.15108 0.874018
2.27944 0.89689
0.632659 1.78914
1.64565 0.392472
1.70276 1.91807
0.851311 1.20181
2.17816 0.364031
0.744646 2.10049
1.30252 0.628288
2.24272 1.29957
0.594401 1.57501
1.85545 0.208943
1.2571 2.18516
0.972497 0.950119
2.35972 0.54743
0.500235 1.96119
1.48619 0.379468
1.98814 1.78118
0.662459 1.32198
2.09076 0.12119
0.787208 2.25697
1.12788 0.692543
EOD
# Panel 1, points “cow”: x, y
$panel1_layer5 << EOD
-3.67394e-16 -2
0.111757 -1.93013
-0.242008 -1.99656
0.246024 -2.08074
-0.0543383 -1.82121
-0.222649 -2.15905
0.390756 -1.90283
-0.377366 -1.85174
0.185882 -2.23237
0.171183 -1.74101
-0.51498 -2.05766
0.559322 -2.01346
-0.256209 -1.71006
-0.153558 -2.31314
0.467798 -1.74388
-0.631407 -1.85025
0.498366 -2.22118
0.0237439 -1.62754
-0.575768 -2.19759
0.721858 -1.84566
-0.504518 -1.66636
0.126055 -2.40713
0.375619 -1.6088
-0.817068 -1.92923
0.790274 -2.0747
-0.203644 -1.55626
-0.440363 -2.37787
0.725648 -1.66768
-0.760134 -1.67362
0.517437 -2.37507
0.181431 -1.51052
-0.88687 -2.09189
0.95864 -1.85334
-0.471515 -1.51801
-0.10407 -2.523
0.594753 -1.52508
-0.984149 -1.74414
0.891459 -2.19523
-0.070364 -1.44359
-0.778138 -2.32266
0.963898 -1.63468
-0.757153 -1.51292
0.374812 -2.5373
0.373429 -1.42465
-1.12123 -1.90256
1.13042 -1.9206
-0.355945 -1.40164
-0.446061 -2.55337
0.824451 -1.46773
-1.0326 -1.55566
0.865879 -2.36759
0.102724 -1.3557
-1.09744 -2.15953
1.18082 -1.64383
-0.664614 -1.3824
0.0865166 -2.66792
0.586872 -1.35722
-1.25108 -1.67951
1.22293 -2.05379
-0.194471 -1.30917
EOD
# Panel 1, points: x, y
$panel1_layer7 << EOD
-1.05984 1.6961
-1.53209 1.28558
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,10.4,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# Panel 1
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size ratio -1
unset logscale x
set xrange [-3.33913:3.33913]
set xlabel 'first feature'
set format x '%g'
set xtics scale 0.5 ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3)
unset logscale y
set yrange [-3.33913:3.33913]
set ylabel 'second feature'
set format y '%g'
set ytics scale 0.5 ('−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3)
set palette defined (0 '#a6cee4', 1 '#f6dda6', 2 '#a6ddce', 3 '#edd0e0') maxcolors 4
set cbrange [-0.5:3.5]
unset colorbox
unset title
set label 'dog' at -2.36522,-0.417391 center front boxed tc rgb ink
set label 'cat' at -0.695652,2.92174 center front boxed tc rgb ink
set label 'lion' at 2.36522,-0.417391 center front boxed tc rgb ink
set label 'cow' at -2.08696,-2.64348 center front boxed tc rgb ink
set label 'dog at 122°' at -1.05984,1.6961 left offset char 1.5,0 front boxed tc rgb ink
set label 'dog at 140°' at -1.53209,1.28558 left offset char 1.5,0 front boxed tc rgb ink
plot $panel1_layer1 matrix using (-3.2+0.278261*$1):(-3.2+0.278261*$2):3 with image notitle, \
  $panel1_layer2 using 1:2 with points pt 7 ps 0.55 lc rgb '#0072b2' notitle, \
  $panel1_layer3 using 1:2 with points pt 9 ps 0.55 lc rgb '#e69f00' notitle, \
  $panel1_layer4 using 1:2 with points pt 5 ps 0.55 lc rgb '#009e73' notitle, \
  $panel1_layer5 using 1:2 with points pt 13 ps 0.55 lc rgb '#cc79a7' notitle, \
  $panel1_layer7 using 1:2 with points pt 6 ps 1.95 lw 2.4 lc rgb paper notitle, \
  $panel1_layer7 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb ink notitle, \
  keyentry with points pt 7 ps 1.0 lc rgb '#0072b2' title 'dog', \
  keyentry with points pt 9 ps 1.0 lc rgb '#e69f00' title 'cat', \
  keyentry with points pt 5 ps 1.0 lc rgb '#009e73' title 'lion', \
  keyentry with points pt 13 ps 1.0 lc rgb '#cc79a7' title 'cow'

unset multiplot
unset output
