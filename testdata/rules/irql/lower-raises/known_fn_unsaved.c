// FN: Lowering without a raise before, to a level that nobody saved: what it is, is not known.
#include <wdm.h>

typedef struct _KILN {
    KIRQL OldIrql;
    ULONG Heat;
} KILN, *PKILN;

VOID KilnCool(_Inout_ PKILN Kiln)
{
    Kiln->Heat = 0;
    KeLowerIrql(Kiln->OldIrql);
}
