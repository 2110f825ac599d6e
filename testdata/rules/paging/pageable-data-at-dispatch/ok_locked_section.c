// The driver locks its data section before it starts the hardware.
#include <wdm.h>

#pragma data_seg("PAGEVGA")
static ULONG g_Palette[4] = { 0, 0xff, 0xff00, 0xff0000 };
#pragma data_seg()

static PVOID g_Handle;
static KSPIN_LOCK g_Lock;

VOID Open(VOID)
{
    g_Handle = MmLockPagableDataSection(g_Palette);
}

ULONG Color(ULONG Index)
{
    KIRQL irql;
    ULONG color;

    KeAcquireSpinLock(&g_Lock, &irql);
    color = g_Palette[Index & 3];
    KeReleaseSpinLock(&g_Lock, irql);
    return color;
}

VOID Close(VOID)
{
    MmUnlockPagableImageSection(g_Handle);
}
