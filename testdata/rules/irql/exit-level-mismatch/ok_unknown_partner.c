// The level is raised by a routine of another component, of which nothing is known.
#include <wdm.h>

typedef struct _BRIDGE {
    ULONG Users;
} BRIDGE, *PBRIDGE;

VOID VendorGate(PVOID Object, PKIRQL Irql);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
VOID BridgeEnter(PBRIDGE Bridge, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    VendorGate(Bridge, Irql);
    Bridge->Users++;
}
