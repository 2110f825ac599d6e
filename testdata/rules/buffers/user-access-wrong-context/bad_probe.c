// The work item probes the address first: that only says that it is one of user space, not whose.
#include <ntddk.h>

typedef struct _DUNLIN_ARGS { ULONG Count; ULONG Values[8]; } DUNLIN_ARGS, *PDUNLIN_ARGS;
typedef struct _DUNLIN { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } DUNLIN, *PDUNLIN;

WORKER_THREAD_ROUTINE DunlinWork;

_Use_decl_annotations_
VOID DunlinWork(PVOID Parameter)
{
    PDUNLIN ext = (PDUNLIN)Parameter;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(ext->Current);
    PDUNLIN_ARGS args = (PDUNLIN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    __try {
        ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        ext->Sum = args->Count; // expect: buffers/user-access-wrong-context
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ext->Sum = 0;
    }
}
