// FN: A comparison of a constant expression leaves no variable of floating type behind.
#include <wdm.h>

typedef struct _LIMIT {
    PULONG Port;
    ULONG Top;
} LIMIT, *PLIMIT;

KSERVICE_ROUTINE LimitInterrupt;

_Use_decl_annotations_
BOOLEAN LimitInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PLIMIT limit = (PLIMIT)Context;
    ULONG raw = READ_REGISTER_ULONG(limit->Port);

    UNREFERENCED_PARAMETER(Interrupt);
    limit->Top = (ULONG)(raw * 1.5);
    return raw != 0;
}
