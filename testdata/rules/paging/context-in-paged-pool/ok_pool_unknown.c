// The pool comes from the caller.
#include <wdm.h>

KDEFERRED_ROUTINE Later;

VOID Later(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
}

VOID Prepare(PKDPC Dpc, POOL_TYPE Pool)
{
    KeInitializeDpc(Dpc, Later, ExAllocatePoolWithTag(Pool, 64, 'tiaW'));
}
