// A long way straight down: conditions that have nothing to do with each other, each of which sets locals that are all needed at the end.
// Nothing that rules look at tells the states apart; what is merged is large.
#include <ntddk.h>

typedef struct _FRAME {
    ULONG In0, Out0;
    ULONG In1, Out1;
    ULONG In2, Out2;
    ULONG In3, Out3;
    ULONG In4, Out4;
    ULONG In5, Out5;
    ULONG In6, Out6;
    ULONG In7, Out7;
    ULONG In8, Out8;
    ULONG In9, Out9;
    ULONG In10, Out10;
    ULONG In11, Out11;
    ULONG In12, Out12;
    ULONG In13, Out13;
    ULONG In14, Out14;
    ULONG In15, Out15;
    ULONG In16, Out16;
    ULONG In17, Out17;
    ULONG In18, Out18;
    ULONG In19, Out19;
    ULONG In20, Out20;
    ULONG In21, Out21;
    ULONG In22, Out22;
    ULONG In23, Out23;
    ULONG In24, Out24;
    ULONG In25, Out25;
    ULONG In26, Out26;
    ULONG In27, Out27;
    ULONG In28, Out28;
    ULONG In29, Out29;
    ULONG In30, Out30;
    ULONG In31, Out31;
    ULONG In32, Out32;
    ULONG In33, Out33;
    ULONG In34, Out34;
    ULONG In35, Out35;
    ULONG In36, Out36;
    ULONG In37, Out37;
    ULONG In38, Out38;
    ULONG In39, Out39;
    ULONG In40, Out40;
    ULONG In41, Out41;
    ULONG In42, Out42;
    ULONG In43, Out43;
    ULONG In44, Out44;
    ULONG In45, Out45;
    ULONG In46, Out46;
    ULONG In47, Out47;
} FRAME, *PFRAME;

ULONG Translate(PFRAME Frame, ULONG Flags, PUCHAR Buffer, ULONG Length)
{
    ULONG used = 0;
    ULONG v0 = 0;
    ULONG v1 = 0;
    ULONG v2 = 0;
    ULONG v3 = 0;
    ULONG v4 = 0;
    ULONG v5 = 0;
    ULONG v6 = 0;
    ULONG v7 = 0;
    ULONG v8 = 0;
    ULONG v9 = 0;
    ULONG v10 = 0;
    ULONG v11 = 0;
    ULONG v12 = 0;
    ULONG v13 = 0;
    ULONG v14 = 0;
    ULONG v15 = 0;
    ULONG v16 = 0;
    ULONG v17 = 0;
    ULONG v18 = 0;
    ULONG v19 = 0;
    ULONG v20 = 0;
    ULONG v21 = 0;
    ULONG v22 = 0;
    ULONG v23 = 0;
    ULONG v24 = 0;
    ULONG v25 = 0;
    ULONG v26 = 0;
    ULONG v27 = 0;
    ULONG v28 = 0;
    ULONG v29 = 0;
    ULONG v30 = 0;
    ULONG v31 = 0;
    ULONG v32 = 0;
    ULONG v33 = 0;
    ULONG v34 = 0;
    ULONG v35 = 0;
    ULONG v36 = 0;
    ULONG v37 = 0;
    ULONG v38 = 0;
    ULONG v39 = 0;
    ULONG v40 = 0;
    ULONG v41 = 0;
    ULONG v42 = 0;
    ULONG v43 = 0;
    ULONG v44 = 0;
    ULONG v45 = 0;
    ULONG v46 = 0;
    ULONG v47 = 0;

    if (Frame->In0 == 0 && (Flags & 1)) {
        v0 = Frame->In0;
        Frame->Out0 = v0 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v0;
        }
    }
    if (Frame->In1 > 3) {
        v1 = Frame->In7;
        Frame->Out1 = v1 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v1;
        }
    }
    if (Frame->In2 == 6) {
        v2 = Frame->In14;
        Frame->Out2 = v2 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v2;
        }
    }
    if (Frame->In3 > 9) {
        v3 = Frame->In21;
        Frame->Out3 = v3 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v3;
        }
    }
    if (Frame->In4 == 12 && (Flags & 16)) {
        v4 = Frame->In28;
        Frame->Out4 = v4 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v4;
        }
    }
    if (Frame->In5 > 15) {
        v5 = Frame->In35;
        Frame->Out5 = v5 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v5;
        }
    }
    if (Frame->In6 == 18) {
        v6 = Frame->In42;
        Frame->Out6 = v6 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v6;
        }
    }
    if (Frame->In7 > 21) {
        v7 = Frame->In1;
        Frame->Out7 = v7 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v7;
        }
    }
    if (Frame->In8 == 24 && (Flags & 256)) {
        v8 = Frame->In8;
        Frame->Out8 = v8 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v8;
        }
    }
    if (Frame->In9 > 27) {
        v9 = Frame->In15;
        Frame->Out9 = v9 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v9;
        }
    }
    if (Frame->In10 == 30) {
        v10 = Frame->In22;
        Frame->Out10 = v10 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v10;
        }
    }
    if (Frame->In11 > 33) {
        v11 = Frame->In29;
        Frame->Out11 = v11 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v11;
        }
    }
    if (Frame->In12 == 36 && (Flags & 4096)) {
        v12 = Frame->In36;
        Frame->Out12 = v12 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v12;
        }
    }
    if (Frame->In13 > 39) {
        v13 = Frame->In43;
        Frame->Out13 = v13 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v13;
        }
    }
    if (Frame->In14 == 42) {
        v14 = Frame->In2;
        Frame->Out14 = v14 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v14;
        }
    }
    if (Frame->In15 > 45) {
        v15 = Frame->In9;
        Frame->Out15 = v15 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v15;
        }
    }
    if (Frame->In16 == 48 && (Flags & 65536)) {
        v16 = Frame->In16;
        Frame->Out16 = v16 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v16;
        }
    }
    if (Frame->In17 > 51) {
        v17 = Frame->In23;
        Frame->Out17 = v17 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v17;
        }
    }
    if (Frame->In18 == 54) {
        v18 = Frame->In30;
        Frame->Out18 = v18 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v18;
        }
    }
    if (Frame->In19 > 57) {
        v19 = Frame->In37;
        Frame->Out19 = v19 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v19;
        }
    }
    if (Frame->In20 == 60 && (Flags & 1048576)) {
        v20 = Frame->In44;
        Frame->Out20 = v20 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v20;
        }
    }
    if (Frame->In21 > 63) {
        v21 = Frame->In3;
        Frame->Out21 = v21 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v21;
        }
    }
    if (Frame->In22 == 66) {
        v22 = Frame->In10;
        Frame->Out22 = v22 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v22;
        }
    }
    if (Frame->In23 > 69) {
        v23 = Frame->In17;
        Frame->Out23 = v23 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v23;
        }
    }
    if (Frame->In24 == 72 && (Flags & 16777216)) {
        v24 = Frame->In24;
        Frame->Out24 = v24 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v24;
        }
    }
    if (Frame->In25 > 75) {
        v25 = Frame->In31;
        Frame->Out25 = v25 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v25;
        }
    }
    if (Frame->In26 == 78) {
        v26 = Frame->In38;
        Frame->Out26 = v26 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v26;
        }
    }
    if (Frame->In27 > 81) {
        v27 = Frame->In45;
        Frame->Out27 = v27 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v27;
        }
    }
    if (Frame->In28 == 84 && (Flags & 268435456)) {
        v28 = Frame->In4;
        Frame->Out28 = v28 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v28;
        }
    }
    if (Frame->In29 > 87) {
        v29 = Frame->In11;
        Frame->Out29 = v29 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v29;
        }
    }
    if (Frame->In30 == 90) {
        v30 = Frame->In18;
        Frame->Out30 = v30 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v30;
        }
    }
    if (Frame->In31 > 93) {
        v31 = Frame->In25;
        Frame->Out31 = v31 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v31;
        }
    }
    if (Frame->In32 == 96 && (Flags & 2)) {
        v32 = Frame->In32;
        Frame->Out32 = v32 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v32;
        }
    }
    if (Frame->In33 > 99) {
        v33 = Frame->In39;
        Frame->Out33 = v33 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v33;
        }
    }
    if (Frame->In34 == 102) {
        v34 = Frame->In46;
        Frame->Out34 = v34 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v34;
        }
    }
    if (Frame->In35 > 105) {
        v35 = Frame->In5;
        Frame->Out35 = v35 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v35;
        }
    }
    if (Frame->In36 == 108 && (Flags & 32)) {
        v36 = Frame->In12;
        Frame->Out36 = v36 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v36;
        }
    }
    if (Frame->In37 > 111) {
        v37 = Frame->In19;
        Frame->Out37 = v37 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v37;
        }
    }
    if (Frame->In38 == 114) {
        v38 = Frame->In26;
        Frame->Out38 = v38 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v38;
        }
    }
    if (Frame->In39 > 117) {
        v39 = Frame->In33;
        Frame->Out39 = v39 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v39;
        }
    }
    if (Frame->In40 == 120 && (Flags & 512)) {
        v40 = Frame->In40;
        Frame->Out40 = v40 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v40;
        }
    }
    if (Frame->In41 > 123) {
        v41 = Frame->In47;
        Frame->Out41 = v41 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v41;
        }
    }
    if (Frame->In42 == 126) {
        v42 = Frame->In6;
        Frame->Out42 = v42 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v42;
        }
    }
    if (Frame->In43 > 129) {
        v43 = Frame->In13;
        Frame->Out43 = v43 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v43;
        }
    }
    if (Frame->In44 == 132 && (Flags & 8192)) {
        v44 = Frame->In20;
        Frame->Out44 = v44 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v44;
        }
    }
    if (Frame->In45 > 135) {
        v45 = Frame->In27;
        Frame->Out45 = v45 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v45;
        }
    }
    if (Frame->In46 == 138) {
        v46 = Frame->In34;
        Frame->Out46 = v46 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v46;
        }
    }
    if (Frame->In47 > 141) {
        v47 = Frame->In41;
        Frame->Out47 = v47 + used;
        if (used < Length) {
            Buffer[used++] = (UCHAR)v47;
        }
    }
    return used + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19 + v20 + v21 + v22 + v23 + v24 + v25 + v26 + v27 + v28 + v29 + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39 + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47;
}
