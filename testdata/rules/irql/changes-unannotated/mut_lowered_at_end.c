// Without the marked line every way out is raised.
#include <wdm.h>

typedef struct _LAMP {
    PULONG Brightness;
    ULONG Wanted;
} LAMP, *PLAMP;

VOID LampSet(PLAMP Lamp)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    WRITE_REGISTER_ULONG(Lamp->Brightness, Lamp->Wanted);
    KeLowerIrql(irql); // guard
}
