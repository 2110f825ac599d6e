/* irqlint kit: I2C GPIO */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define BYTE UCHAR
#define DWORD ULONG
#define I2C_COMMAND_NULL 0X0000
#define I2C_COMMAND_READ 0X0001
#define I2C_COMMAND_WRITE 0X0002
#define I2C_COMMAND_STATUS 0X0004
#define I2C_COMMAND_RESET 0X0008
#define I2C_FLAGS_START 0X0001
#define I2C_FLAGS_STOP 0X0002
#define I2C_FLAGS_DATACHAINING 0X0004
#define I2C_FLAGS_ACK 0X0010
#define I2C_STATUS_NOERROR 0X0000
#define I2C_STATUS_BUSY 0X0001
#define I2C_STATUS_ERROR 0X0002
#define GPIO_COMMAND_QUERY 0X0001
#define GPIO_COMMAND_OPEN 0X0001
#define GPIO_COMMAND_OPEN_PINS 0X0002
#define GPIO_COMMAND_CLOSE_PINS 0X0004
#define GPIO_COMMAND_READ_BUFFER 0X0008
#define GPIO_COMMAND_WRITE_BUFFER 0X0010
#define GPIO_FLAGS_BYTE 0x0001
#define GPIO_FLAGS_WORD 0x0002
#define GPIO_FLAGS_DWORD 0x0004
#define GPIO_STATUS_NOERROR 0X0000
#define GPIO_STATUS_BUSY 0X0001
#define GPIO_STATUS_ERROR 0X0002
#define GPIO_STATUS_NO_ASYNCH 0X0004

DEFINE_GUID(GUID_I2C_INTERFACE, 0x02295e86L, 0xbb3f, 0x11d0, 0x80, 0xce, 0x0, 0x20, 0xaf, 0xf7, 0x49, 0x1e);
DEFINE_GUID(GUID_GPIO_INTERFACE, 0x02295e87L, 0xbb3f, 0x11d0, 0x80, 0xce, 0x0, 0x20, 0xaf, 0xf7, 0x49, 0x1e);
DEFINE_GUID(GUID_COPYPROTECTION_INTERFACE, 0x02295e88L, 0xbb3f, 0x11d0, 0x80, 0xce, 0x0, 0x20, 0xaf, 0xf7, 0x49, 0x1e);
typedef struct _I2CControl {
    ULONG Command;
    ULONG dwCookie;
    UCHAR Data;
    UCHAR Reserved[3];
    ULONG Flags;
    ULONG Status;
    ULONG ClockRate;
} I2CControl, *PI2CControl;

typedef NTSTATUS (*I2COPEN)(PDEVICE_OBJECT, ULONG, PI2CControl);
typedef NTSTATUS (*I2CACCESS)(PDEVICE_OBJECT, PI2CControl);
typedef struct {
    INTERFACE _vddInterface;
    I2COPEN i2cOpen;
    I2CACCESS i2cAccess;
} I2CINTERFACE;

typedef struct _GPIOControl {
    ULONG Command;
    ULONG Flags;
    ULONG dwCookie;
    ULONG Status;
    ULONG nBytes;
    ULONG nBufferSize;
    ULONG nPins;
    UCHAR *Pins;
    UCHAR *Buffer;
    void (*AsynchCompleteCallback)(UCHAR *Buffer);
    GUID PrivateInterfaceType;
    void (*PrivateInterface)();
} GPIOControl, *PGPIOControl;

typedef NTSTATUS (*GPIOOPEN)(PDEVICE_OBJECT, ULONG, PGPIOControl);
typedef NTSTATUS (*GPIOACCESS)(PDEVICE_OBJECT, PGPIOControl);
typedef struct {
    INTERFACE _vddInterface;
    GPIOOPEN gpioOpen;
    GPIOACCESS gpioAccess;
} GPIOINTERFACE;

#ifdef __cplusplus
}
#endif
