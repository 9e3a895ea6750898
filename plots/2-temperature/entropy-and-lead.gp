# The entropy rises and the lead of the first class shrinks as T grows
#
# entropy in nats over temperature T. It rises from 0.104 at T = 0.1 to 1.39 at T = 100. A dashed
# line, “ln 4”, lies at 1.39. first less second share over temperature T. It falls from 0.957 at T =
# 0.1 to 0.000987 at T = 100.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot entropy-and-lead.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,248'; out='entropy-and-lead.png'" entropy-and-lead.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" entropy-and-lead.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" entropy-and-lead.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'entropy-and-lead' . kind
terminal = exists('term') ? term : "svg size 720,248 font 'sans-serif,12' name 'entropy_and_lead' background '" . paper . "'"
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
# Panel 1, line: x, y
$panel1_layer2 << EOD
0.1 0.104107
0.115478 0.153249
0.133352 0.210547
0.153993 0.272586
0.177828 0.335502
0.205353 0.395774
0.237137 0.450766
0.273842 0.498932
0.316228 0.539724
0.365174 0.573345
0.421697 0.600473
0.486968 0.622031
0.562341 0.639075
0.649382 0.652786
0.749894 0.664546
0.865964 0.676038
1 0.689262
1.15478 0.706428
1.33352 0.729681
1.53993 0.760714
1.77828 0.80035
2.05353 0.848232
2.37137 0.902775
2.73842 0.961418
3.16228 1.02113
3.65174 1.07896
4.21697 1.13255
4.86968 1.18032
5.62341 1.22152
6.49382 1.25609
7.49894 1.28445
8.65964 1.3073
10 1.32543
11.5478 1.33965
13.3352 1.3507
15.3993 1.35923
17.7828 1.36577
20.5353 1.37076
23.7137 1.37456
27.3842 1.37744
31.6228 1.37962
36.5174 1.38127
42.1697 1.38251
48.6968 1.38345
56.2341 1.38416
64.9382 1.38469
74.9894 1.38509
86.5964 1.38539
100 1.38561
EOD
# Panel 2, line: x, y
$panel2_layer1 << EOD
0.1 0.95685
0.115478 0.929073
0.133352 0.891708
0.153993 0.845028
0.177828 0.790401
0.205353 0.730009
0.237137 0.666412
0.273842 0.602117
0.316228 0.539259
0.365174 0.479452
0.421697 0.423762
0.486968 0.372779
0.562341 0.326713
0.649382 0.285503
0.749894 0.248904
0.865964 0.216557
1 0.188046
1.15478 0.162937
1.33352 0.140815
1.53993 0.121303
1.77828 0.104083
2.05353 0.088899
2.37137 0.0755518
2.73842 0.063884
3.16228 0.0537626
3.65174 0.0450618
4.21697 0.0376526
4.86968 0.0313989
5.62341 0.0261606
6.49382 0.0217988
7.49894 0.0181817
8.65964 0.0151894
10 0.012716
11.5478 0.0106708
13.3352 0.00897731
15.3993 0.00757202
17.7828 0.00640288
20.5353 0.0054274
23.7137 0.00461105
27.3842 0.00392579
31.6228 0.00334885
36.5174 0.00286174
42.1697 0.00244937
48.6968 0.0020994
56.2341 0.00180172
64.9382 0.00154799
74.9894 0.00133131
86.5964 0.00114596
100 0.000987181
EOD

# The picture
set multiplot layout 1,2 margins char 8.4,2,3.4,0.8 spacing char 9.4,2.8
set xtics norotate

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
set yrange [0.0399979:1.4504]
set ylabel 'entropy in nats'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from graph 0, first 1.38629 to graph 1, first 1.38629 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'ln 4' at 3.16228,1.38629 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle

# Panel 2
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
set ylabel 'first less second share'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel2_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle

unset multiplot
unset output
