// It calls nothing, but it is no accessor any more: its own pages are many.
#include <wdm.h>

BOOLEAN FrameDecode(const UCHAR *Data, ULONG Length, PULONG Type, PULONG Sum);

#pragma alloc_text(PAGEFRM, FrameDecode)

BOOLEAN FrameDecode(const UCHAR *Data, ULONG Length, PULONG Type, PULONG Sum) // expect: paging/paged-code-missing
{
    ULONG i, sum = 0;

    if (Length < 4 || Data[0] != 0x55 || Data[1] != 0xAA) {
        return FALSE;
    }
    for (i = 2; i < Length - 1; i++) {
        sum = (sum << 1) ^ Data[i];
        if (sum & 0x100) {
            sum ^= 0x107;
        }
    }
    *Type = Data[2] | (Data[3] << 8);
    *Sum = sum;
    return sum == Data[Length - 1];
}
