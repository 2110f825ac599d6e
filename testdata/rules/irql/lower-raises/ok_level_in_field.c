// One routine saves the level, another one restores it.
#include <wdm.h>

typedef struct _PRESS {
    KIRQL OldIrql;
    ULONG Sheets;
} PRESS, *PPRESS;

VOID PressBegin(_Inout_ PPRESS Press) // expect: irql/changes-unannotated
{
    KeRaiseIrql(DISPATCH_LEVEL, &Press->OldIrql);
}

VOID PressEnd(_Inout_ PPRESS Press)
{
    KeLowerIrql(Press->OldIrql);
}

VOID PressRun(_Inout_ PPRESS Press)
{
    PressBegin(Press);
    Press->Sheets++;
    PressEnd(Press);
}
