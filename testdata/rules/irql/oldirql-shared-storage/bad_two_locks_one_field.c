// Two locks of a device keep their saved level in one field.
#include <wdm.h>

typedef struct _SCANNER {
    KSPIN_LOCK JobLock;
    KSPIN_LOCK LampLock;
    KIRQL Irql;
    ULONG Jobs, Lamps;
} SCANNER, *PSCANNER;

VOID ScannerJob(PSCANNER scanner)
{
    KeAcquireSpinLock(&scanner->JobLock, &scanner->Irql);
    scanner->Jobs++;
    KeReleaseSpinLock(&scanner->JobLock, scanner->Irql);
}

VOID ScannerLamp(PSCANNER scanner)
{
    KeAcquireSpinLock(&scanner->LampLock, &scanner->Irql); // expect: irql/oldirql-shared-storage
    scanner->Lamps++;
    KeReleaseSpinLock(&scanner->LampLock, scanner->Irql);
}
