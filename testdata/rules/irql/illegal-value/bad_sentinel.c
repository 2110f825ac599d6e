// The variable says "not raised yet" with a value that is no level; one path lowers to it.
#include <wdm.h>

#define NOT_RAISED ((KIRQL)0x80)

typedef struct _LOADER {
    PULONG Control;
    ULONG Pages;
} LOADER, *PLOADER;

VOID LoaderRun_bad(PLOADER Loader)
{
    KIRQL irql = NOT_RAISED;

    if (Loader->Pages == 0) {
        goto done;
    }
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    WRITE_REGISTER_ULONG(Loader->Control, Loader->Pages);
done:
    KeLowerIrql(irql); // expect: irql/illegal-value
} // expect: irql/not-restored

VOID LoaderRun_ok(PLOADER Loader)
{
    KIRQL irql = NOT_RAISED;

    if (Loader->Pages != 0) {
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
        WRITE_REGISTER_ULONG(Loader->Control, Loader->Pages);
    }
    if (irql != NOT_RAISED) {
        KeLowerIrql(irql);
    }
}
