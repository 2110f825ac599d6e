// A routine outside of this file gets the pointer.
#include <wdm.h>

typedef struct _TANK {
    ULONG Level;
} TANK, *PTANK;

VOID TankSuspend(PTANK tank, PKIRQL irql);

VOID TankEnter(PTANK tank, _Out_ _At_(*irql, _IRQL_saves_) PKIRQL irql)
{
    TankSuspend(tank, irql);
}
