/* irqlint kit: simple peripheral bus */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define SPB_TARGET_NAME_PREFIX L"\\SPB\\"

typedef enum SpbIoctl {
    IOCTL_SPB_LOCK_CONTROLLER = (((0x00000004) << 16) | ((0) << 14) | ((0x600) << 2) | (0)),
    IOCTL_SPB_UNLOCK_CONTROLLER = (((0x00000004) << 16) | ((0) << 14) | ((0x601) << 2) | (0)),
    IOCTL_SPB_EXECUTE_SEQUENCE = (((0x00000004) << 16) | ((0) << 14) | ((0x602) << 2) | (0)),
    IOCTL_SPB_LOCK_CONNECTION = (((0x00000004) << 16) | ((0) << 14) | ((0x603) << 2) | (0)),
    IOCTL_SPB_UNLOCK_CONNECTION = (((0x00000004) << 16) | ((0) << 14) | ((0x604) << 2) | (0)),
    IOCTL_SPB_FULL_DUPLEX = (((0x00000004) << 16) | ((0) << 14) | ((0x605) << 2) | (0)),
    IOCTL_SPB_MULTI_SPI_TRANSFER = (((0x00000004) << 16) | ((0) << 14) | ((0x606) << 2) | (0)),
} SpbIoctl, *PSpbIoctl;

typedef enum SPB_TRANSFER_DIRECTION {
    SpbTransferDirectionNone,
    SpbTransferDirectionFromDevice,
    SpbTransferDirectionToDevice,
    SpbTransferDirectionMax,
} SPB_TRANSFER_DIRECTION, *PSPB_TRANSFER_DIRECTION;

typedef enum SPB_TRANSFER_BUFFER_FORMAT {
    SpbTransferBufferFormatInvalid,
    SpbTransferBufferFormatSimple,
    SpbTransferBufferFormatList,
    SpbTransferBufferFormatSimpleNonPaged,
    SpbTransferBufferFormatMdl,
    SpbTransferBufferFormatMax,
} SPB_TRANSFER_BUFFER_FORMAT, *PSPB_TRANSFER_BUFFER_FORMAT;

typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY {
    PVOID Buffer;
    ULONG BufferCb;
} SPB_TRANSFER_BUFFER_LIST_ENTRY, *PSPB_TRANSFER_BUFFER_LIST_ENTRY;

typedef struct SPB_TRANSFER_BUFFER {
    SPB_TRANSFER_BUFFER_FORMAT Format;
    union {
        SPB_TRANSFER_BUFFER_LIST_ENTRY Simple;
        struct {
            PSPB_TRANSFER_BUFFER_LIST_ENTRY List;
            ULONG ListCe;
        } BufferList;
        PMDL Mdl;
    };
} SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;

typedef struct SPB_TRANSFER_LIST_ENTRY {
    SPB_TRANSFER_DIRECTION Direction;
    ULONG DelayInUs;
    SPB_TRANSFER_BUFFER Buffer;
} SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;

SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
    _Pre_writable_byte_size_(BufferCb) PVOID Buffer, _In_ ULONG BufferCb);

SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_NON_PAGED(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
    _Pre_writable_byte_size_(BufferCb) PVOID Buffer, _In_ ULONG BufferCb);

SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_MDL(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs, _In_ PMDL Mdl);
SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_BUFFER_LIST(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
    _In_ SPB_TRANSFER_BUFFER_LIST_ENTRY BufferList[], _In_ ULONG BufferListCe);

typedef struct SPB_TRANSFER_LIST {
    _Field_range_(==, sizeof (SPB_TRANSFER_LIST)) ULONG Size;
    ULONG Reserved;
    ULONG TransferCount;
    _Field_size_(TransferCount) SPB_TRANSFER_LIST_ENTRY Transfers[1];
} SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;

VOID SPB_TRANSFER_LIST_INIT(_Out_ SPB_TRANSFER_LIST *TransferList, _In_ ULONG TransferCount);
typedef enum SPB_MULTI_SPI_TRANSFER_MODE {
    SpbMultiSpiTransferModeInvalid,
    SpbMultiSpiTransferModeDualSpi,
    SpbMultiSpiTransferModeQuadSpi,
    SpbMultiSpiTransferModeMax,
} SPB_MULTI_SPI_TRANSFER_MODE, *PSPB_MULTI_SPI_TRANSFER_MODE;

typedef struct SPB_MULTI_SPI_TRANSFER_HEADER {
    _Field_range_(==, sizeof (struct SPB_MULTI_SPI_TRANSFER)) ULONG Size;
    SPB_MULTI_SPI_TRANSFER_MODE Mode;
    ULONG WritePhaseSingleSpiByteCount;
    ULONG WaitCycleByteCount;
} SPB_MULTI_SPI_TRANSFER_HEADER, *PSPB_MULTI_SPI_TRANSFER_HEADER;

typedef struct SPB_MULTI_SPI_TRANSFER {
    SPB_MULTI_SPI_TRANSFER_HEADER Header;
    ULONG TransferPhaseCount;
    _Field_size_(TransferPhaseCount) SPB_TRANSFER_LIST_ENTRY TransferPhases[1];
} SPB_MULTI_SPI_TRANSFER, *PSPB_MULTI_SPI_TRANSFER;

typedef struct SPB_MULTI_SPI_WRITE_TRANSFER {
    SPB_MULTI_SPI_TRANSFER SpiTransfer;
} SPB_MULTI_SPI_WRITE_TRANSFER, *PSPB_MULTI_SPI_WRITE_TRANSFER;

typedef struct SPB_MULTI_SPI_READ_TRANSFER {
    SPB_MULTI_SPI_TRANSFER SpiTransfer;
    SPB_TRANSFER_LIST_ENTRY ExtraTransfer;
} SPB_MULTI_SPI_READ_TRANSFER, *PSPB_MULTI_SPI_READ_TRANSFER;

VOID SPB_MULTI_SPI_TRANSFER_INIT(_Out_ SPB_MULTI_SPI_TRANSFER *SpiTransfer, _In_ SPB_MULTI_SPI_TRANSFER_MODE Mode, _In_ ULONG TransferPhaseCount,
    _In_ ULONG WritePhaseSingleSpiByteCount, _In_ ULONG WaitCycleByteCount);

VOID SPB_MULTI_SPI_WRITE_TRANSFER_INIT(_Out_ SPB_MULTI_SPI_WRITE_TRANSFER *SpiTransfer, _In_ SPB_MULTI_SPI_TRANSFER_MODE Mode,
    _In_ ULONG WritePhaseSingleSpiByteCount, _In_ ULONG WaitCycleByteCount);

VOID SPB_MULTI_SPI_READ_TRANSFER_INIT(_Out_ SPB_MULTI_SPI_READ_TRANSFER *SpiTransfer, _In_ SPB_MULTI_SPI_TRANSFER_MODE Mode,
    _In_ ULONG WritePhaseSingleSpiByteCount, _In_ ULONG WaitCycleByteCount);

#define SPB_TRANSFER_LIST_AND_ENTRIES(Count) struct { SPB_TRANSFER_LIST List; SPB_TRANSFER_LIST_ENTRY ExtraTransfers[(Count) - 1]; }
#ifdef __cplusplus
}
#endif
