// Without the annotation the parameter promises nothing.
#include <wdm.h>

typedef struct _LOGGER {
    ULONG Lines;
    KIRQL LastIrql;
} LOGGER, *PLOGGER;

VOID LoggerNote(PLOGGER logger, KIRQL irql)
{
    logger->LastIrql = irql;
    logger->Lines++;
}
