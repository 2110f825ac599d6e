// The resident helper in between always calls the pageable one.
#include <wdm.h>

typedef struct _FORMATTER {
    KSPIN_LOCK Lock;
    WCHAR Text[32];
    ULONG Used;
} FORMATTER, *PFORMATTER;

static VOID FormatDigit(PFORMATTER Formatter, ULONG Digit);

#pragma alloc_text(PAGE, FormatDigit)

static VOID FormatDigit(PFORMATTER Formatter, ULONG Digit)
{
    PAGED_CODE();
    if (Formatter->Used < RTL_NUMBER_OF(Formatter->Text)) {
        Formatter->Text[Formatter->Used++] = (WCHAR)(L'0' + Digit % 10);
    }
}

static VOID FormatNumber(PFORMATTER Formatter, ULONG Number)
{
    FormatDigit(Formatter, Number / 10); // step: FormatDigit
    FormatDigit(Formatter, Number);
}

VOID FormatUnderLock_bad(PFORMATTER Formatter, ULONG Number)
{
    KIRQL irql;

    KeAcquireSpinLock(&Formatter->Lock, &irql);
    FormatNumber(Formatter, Number); // expect: paging/paged-callee-at-dispatch
    KeReleaseSpinLock(&Formatter->Lock, irql);
}
