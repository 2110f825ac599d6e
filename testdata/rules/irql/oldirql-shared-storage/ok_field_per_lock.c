// Each lock has a field of its own for the level.
#include <wdm.h>

typedef struct _PRINTER {
    KSPIN_LOCK JobLock;
    KIRQL JobIrql;
    KSPIN_LOCK InkLock;
    KIRQL InkIrql;
    ULONG Jobs, Ink;
} PRINTER, *PPRINTER;

VOID PrinterJob(PPRINTER printer)
{
    KeAcquireSpinLock(&printer->JobLock, &printer->JobIrql);
    printer->Jobs++;
    KeReleaseSpinLock(&printer->JobLock, printer->JobIrql);
}

VOID PrinterInk(PPRINTER printer)
{
    KeAcquireSpinLock(&printer->InkLock, &printer->InkIrql);
    printer->Ink--;
    KeReleaseSpinLock(&printer->InkLock, printer->InkIrql);
}
