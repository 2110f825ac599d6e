// A thread of the driver takes requests one by one, and copies from the program's memory.
#include <ntddk.h>

typedef struct _CRAKE_ARGS { ULONG Count; ULONG Values[8]; } CRAKE_ARGS, *PCRAKE_ARGS;
typedef struct _CRAKE { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } CRAKE, *PCRAKE;

KSTART_ROUTINE CrakeThread;

static VOID CrakeServe(PCRAKE Extension, PIRP Irp)
{
    CRAKE_ARGS args;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    __try {
        RtlCopyMemory(&args, stack->Parameters.DeviceIoControl.Type3InputBuffer, sizeof(args)); // expect: buffers/user-access-wrong-context
        Extension->Sum += args.Count;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Extension->Sum = 0;
    }
}

_Use_decl_annotations_
VOID CrakeThread(PVOID StartContext)
{
    PCRAKE ext = (PCRAKE)StartContext;

    while (KeWaitForSingleObject(&ext->Stop, Executive, KernelMode, FALSE, NULL) != STATUS_SUCCESS) {
        CrakeServe(ext, ext->Current);
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}
