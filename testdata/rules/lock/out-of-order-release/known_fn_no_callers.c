// FN: Nobody says at which level this is called; if it is DISPATCH_LEVEL, nothing falls.
#include <wdm.h>

typedef struct _FRAME {
    KSPIN_LOCK Left, Right;
    ULONG Width;
} FRAME, *PFRAME;

VOID FrameResize(_Inout_ PFRAME Frame, _In_ ULONG Width)
{
    KIRQL leftIrql, rightIrql;

    KeAcquireSpinLock(&Frame->Left, &leftIrql);
    KeAcquireSpinLock(&Frame->Right, &rightIrql);
    Frame->Width = Width;
    KeReleaseSpinLock(&Frame->Left, leftIrql);
    KeReleaseSpinLock(&Frame->Right, rightIrql);
}
