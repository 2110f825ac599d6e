// Every way out stores a level.
#include <wdm.h>

typedef struct _FAN {
    KSPIN_LOCK Lock;
    BOOLEAN Idle;
} FAN, *PFAN;

VOID FanEnter(PFAN fan, _Out_ _At_(*irql, _IRQL_saves_) PKIRQL irql)
{
    if (fan->Idle) {
        *irql = KeGetCurrentIrql();
        return;
    }
    *irql = DISPATCH_LEVEL;
    fan->Idle = TRUE;
}
