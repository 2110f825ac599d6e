// The level comes behind a pointer; one case of the switch leaves without it.
#include <wdm.h>

VOID SectionLeave(ULONG kind, _In_ _At_(*irql, _IRQL_restores_) PKIRQL irql)
{
    switch (kind) {
    case 0:
        KeLowerIrql(*irql);
        break;
    case 1:
        break;
    default:
        KeLowerIrql(*irql);
        break;
    }
} // expect: irql/restore-param-unused
