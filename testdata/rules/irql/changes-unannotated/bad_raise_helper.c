// The helper always returns raised; nobody learns it from its declaration.
#include <wdm.h>

typedef struct _PROBE {
    PULONG Arm;
    KIRQL Irql;
} PROBE, *PPROBE;

VOID ProbeArm_bad(PPROBE Probe) // expect: irql/changes-unannotated
{
    KeRaiseIrql(DISPATCH_LEVEL, &Probe->Irql);
    WRITE_REGISTER_ULONG(Probe->Arm, 1);
}

_IRQL_raises_(DISPATCH_LEVEL)
VOID ProbeArm_ok(PPROBE Probe)
{
    KeRaiseIrql(DISPATCH_LEVEL, &Probe->Irql);
    WRITE_REGISTER_ULONG(Probe->Arm, 1);
}
