// FN: it asserts on one way only; the other one runs in the same pageable code.
#include <wdm.h>

typedef struct _BRIDGE {
    HANDLE Log;
    ULONG Cars;
} BRIDGE, *PBRIDGE;

VOID BridgeReport(PBRIDGE Bridge);

#pragma alloc_text(PAGE, BridgeReport)

VOID BridgeReport(PBRIDGE Bridge)
{
    if (Bridge->Log != NULL) {
        PAGED_CODE();
        ZwClose(Bridge->Log);
        Bridge->Log = NULL;
    }
    DbgPrint("%u cars\n", Bridge->Cars);
}
