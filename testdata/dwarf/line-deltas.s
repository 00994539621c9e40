# RUN: -triple=bpfel
.file 1 "a.c"
.loc 1 100000
exit
.loc 1 100000
.loc 1 100001
.loc 1 99996
.loc 1 99990
.loc 1 99998
.loc 1 100007
.loc 1 100011
.loc 1 100010
.loc 1 100013
.loc 1 100010
.loc 1 100110
.loc 1 170110
.loc 1 170110
exit
.loc 1 170111
exit
.loc 1 170106
exit
.loc 1 170100
exit
.loc 1 170108
exit
.loc 1 170117
exit
.loc 1 170121
exit
.loc 1 170120
exit
.loc 1 170123
exit
.loc 1 170120
exit
.loc 1 170220
exit
.loc 1 240220
exit
.zero 8
.loc 1 240220
exit
.zero 8
.loc 1 240221
exit
.zero 8
.loc 1 240216
exit
.zero 8
.loc 1 240210
exit
.zero 8
.loc 1 240218
exit
.zero 8
.loc 1 240227
exit
.zero 8
.loc 1 240231
exit
.zero 8
.loc 1 240230
exit
.zero 8
.loc 1 240233
exit
.zero 8
.loc 1 240230
exit
.zero 8
.loc 1 240330
exit
.zero 8
.loc 1 40330
exit
.zero 112
.loc 1 40330
exit
.zero 112
.loc 1 40331
exit
.zero 112
.loc 1 40326
exit
.zero 112
.loc 1 40320
exit
.zero 112
.loc 1 40328
exit
.zero 112
.loc 1 40337
exit
.zero 112
.loc 1 40341
exit
.zero 112
.loc 1 40340
exit
.zero 112
.loc 1 40343
exit
.zero 112
.loc 1 40340
exit
.zero 112
.loc 1 40440
exit
.zero 112
.loc 1 110440
exit
.zero 120
.loc 1 110440
exit
.zero 120
.loc 1 110441
exit
.zero 120
.loc 1 110436
exit
.zero 120
.loc 1 110430
exit
.zero 120
.loc 1 110438
exit
.zero 120
.loc 1 110447
exit
.zero 120
.loc 1 110451
exit
.zero 120
.loc 1 110450
exit
.zero 120
.loc 1 110453
exit
.zero 120
.loc 1 110450
exit
.zero 120
.loc 1 110550
exit
.zero 120
.loc 1 180550
exit
.zero 128
.loc 1 180550
exit
.zero 128
.loc 1 180551
exit
.zero 128
.loc 1 180546
exit
.zero 128
.loc 1 180540
exit
.zero 128
.loc 1 180548
exit
.zero 128
.loc 1 180557
exit
.zero 128
.loc 1 180561
exit
.zero 128
.loc 1 180560
exit
.zero 128
.loc 1 180563
exit
.zero 128
.loc 1 180560
exit
.zero 128
.loc 1 180660
exit
.zero 128
.loc 1 250660
exit
.zero 136
.loc 1 250660
exit
.zero 136
.loc 1 250661
exit
.zero 136
.loc 1 250656
exit
.zero 136
.loc 1 250650
exit
.zero 136
.loc 1 250658
exit
.zero 136
.loc 1 250667
exit
.zero 136
.loc 1 250671
exit
.zero 136
.loc 1 250670
exit
.zero 136
.loc 1 250673
exit
.zero 136
.loc 1 250670
exit
.zero 136
.loc 1 250770
exit
.zero 136
.loc 1 50770
exit
.zero 144
.loc 1 50770
exit
.zero 144
.loc 1 50771
exit
.zero 144
.loc 1 50766
exit
.zero 144
.loc 1 50760
exit
.zero 144
.loc 1 50768
exit
.zero 144
.loc 1 50777
exit
.zero 144
.loc 1 50781
exit
.zero 144
.loc 1 50780
exit
.zero 144
.loc 1 50783
exit
.zero 144
.loc 1 50780
exit
.zero 144
.loc 1 50880
exit
.zero 144
.loc 1 120880
exit
.zero 256
.loc 1 120880
exit
.zero 256
.loc 1 120881
exit
.zero 256
.loc 1 120876
exit
.zero 256
.loc 1 120870
exit
.zero 256
.loc 1 120878
exit
.zero 256
.loc 1 120887
exit
.zero 256
.loc 1 120891
exit
.zero 256
.loc 1 120890
exit
.zero 256
.loc 1 120893
exit
.zero 256
.loc 1 120890
exit
.zero 256
.loc 1 120990
exit
.zero 256
.loc 1 190990
exit
.zero 264
.loc 1 190990
exit
.zero 264
.loc 1 190991
exit
.zero 264
.loc 1 190986
exit
.zero 264
.loc 1 190980
exit
.zero 264
.loc 1 190988
exit
.zero 264
.loc 1 190997
exit
.zero 264
.loc 1 191001
exit
.zero 264
.loc 1 191000
exit
.zero 264
.loc 1 191003
exit
.zero 264
.loc 1 191000
exit
.zero 264
.loc 1 191100
exit
.zero 264
.loc 1 261100
exit
.zero 272
.loc 1 261100
exit
.zero 272
.loc 1 261101
exit
.zero 272
.loc 1 261096
exit
.zero 272
.loc 1 261090
exit
.zero 272
.loc 1 261098
exit
.zero 272
.loc 1 261107
exit
.zero 272
.loc 1 261111
exit
.zero 272
.loc 1 261110
exit
.zero 272
.loc 1 261113
exit
.zero 272
.loc 1 261110
exit
.zero 272
.loc 1 261210
exit
.zero 272
.loc 1 61210
exit
.zero 280
.loc 1 61210
exit
.zero 280
.loc 1 61211
exit
.zero 280
.loc 1 61206
exit
.zero 280
.loc 1 61200
exit
.zero 280
.loc 1 61208
exit
.zero 280
.loc 1 61217
exit
.zero 280
.loc 1 61221
exit
.zero 280
.loc 1 61220
exit
.zero 280
.loc 1 61223
exit
.zero 280
.loc 1 61220
exit
.zero 280
.loc 1 61320
exit
.zero 280
.loc 1 131320
exit
.zero 2168
.loc 1 131320
exit
.zero 2168
.loc 1 131321
exit
.zero 2168
.loc 1 131316
exit
.zero 2168
.loc 1 131310
exit
.zero 2168
.loc 1 131318
exit
.zero 2168
.loc 1 131327
exit
.zero 2168
.loc 1 131331
exit
.zero 2168
.loc 1 131330
exit
.zero 2168
.loc 1 131333
exit
.zero 2168
.loc 1 131330
exit
.zero 2168
.loc 1 131430
exit
.zero 2168
.loc 1 201430
exit
.zero 2176
.loc 1 201430
exit
.zero 2176
.loc 1 201431
exit
.zero 2176
.loc 1 201426
exit
.zero 2176
.loc 1 201420
exit
.zero 2176
.loc 1 201428
exit
.zero 2176
.loc 1 201437
exit
.zero 2176
.loc 1 201441
exit
.zero 2176
.loc 1 201440
exit
.zero 2176
.loc 1 201443
exit
.zero 2176
.loc 1 201440
exit
.zero 2176
.loc 1 201540
exit
.zero 2176
.loc 1 1540
exit
.zero 2392
.loc 1 1540
exit
.zero 2392
.loc 1 1541
exit
.zero 2392
.loc 1 1536
exit
.zero 2392
.loc 1 1530
exit
.zero 2392
.loc 1 1538
exit
.zero 2392
.loc 1 1547
exit
.zero 2392
.loc 1 1551
exit
.zero 2392
.loc 1 1550
exit
.zero 2392
.loc 1 1553
exit
.zero 2392
.loc 1 1550
exit
.zero 2392
.loc 1 1650
exit
.zero 2392
.loc 1 71650
exit
.zero 39992
.loc 1 71650
exit
.zero 39992
.loc 1 71651
exit
.zero 39992
.loc 1 71646
exit
.zero 39992
.loc 1 71640
exit
.zero 39992
.loc 1 71648
exit
.zero 39992
.loc 1 71657
exit
.zero 39992
.loc 1 71661
exit
.zero 39992
.loc 1 71660
exit
.zero 39992
.loc 1 71663
exit
.zero 39992
.loc 1 71660
exit
.zero 39992
.loc 1 71760
exit
.zero 39992
.loc 1 141760
exit
exit
.zero 3
exit
.section end0,"ax",@progbits
.loc 1 5
exit
.zero 0
.section end1,"ax",@progbits
.loc 1 5
exit
.zero 120
.section end2,"ax",@progbits
.loc 1 5
exit
.zero 128
.section end3,"ax",@progbits
.loc 1 5
exit
.zero 136
.section end4,"ax",@progbits
.loc 1 5
exit
.zero 2392
.section odd,"ax",@progbits
.loc 1 5
exit
.zero 5
.loc 1 6
exit
.zero 7
