#!/usr/bin/python3
"""Writes the .xls files beside it (Debian's python3-xlwt): the list of samples/danh-sach-can-bo-so-tttt.csv as offices
kept it before Unicode. The letters come from resources/legacy_charsets.json."""
import csv, datetime, json, os, unicodedata
import xlwt

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.join(here, '..', '..', '..')
table = json.load(open(os.path.join(root, 'resources/legacy_charsets.json'), encoding='utf-8'))['map']
with open(os.path.join(here, '../samples/danh-sach-can-bo-so-tttt.csv'), encoding='utf-8-sig') as file:
    rows = list(csv.reader(file, delimiter=';'))


def typed(text, letters):
    signs = {entry['unicode']: entry[letters] for entry in table}
    return ''.join(signs.get(c, c) for c in unicodedata.normalize('NFC', text))


def tcvn3():
    """Fonts of TCVN3, captions in capitals, birth date over Nam | Nữ, numbers with zeros by format, a hidden sheet."""
    book = xlwt.Workbook(encoding='utf-8')
    hidden = book.add_sheet('Nháp')
    hidden.visibility = 1
    hidden.write(0, 0, 'Họ và tên')
    hidden.write(0, 1, 'Ngày sinh')
    sheet = book.add_sheet('Danh sách')
    capitals = xlwt.easyxf('font: name .VnTimeH, bold on')
    small = xlwt.easyxf('font: name .VnTime')
    day = xlwt.easyxf('font: name .VnTime', num_format_str='dd/mm/yyyy')
    number = xlwt.easyxf('font: name .VnTime', num_format_str='000000000000')
    caption = lambda text: typed(text.lower(), 'tcvn3')
    sheet.write_merge(0, 0, 0, 8, caption('Danh sách cán bộ'), capitals)
    for column, text in ((0, 'TT'), (1, 'Họ và tên'), (4, 'CCCD/CMND'), (5, 'Chức danh'), (6, 'Phòng, ban'),
                         (7, 'Điện thoại'), (8, 'Email')):
        sheet.write_merge(2, 3, column, column, caption(text), capitals)
    sheet.write_merge(2, 2, 2, 3, caption('Ngày sinh'), capitals)
    sheet.write(3, 2, caption('Nam'), capitals)
    sheet.write(3, 3, caption('Nữ'), capitals)
    for at, row in enumerate(rows[1:], 4):
        sheet.write(at, 0, int(row[0]), small)
        sheet.write(at, 1, typed(row[1], 'tcvn3'), small)
        birth = datetime.datetime.strptime(row[2], '%d/%m/%Y') if row[2].count('/') == 2 else row[2]
        sheet.write(at, 2 if row[3] == 'Nam' else 3, birth, day)
        if row[4].isdigit():
            sheet.write(at, 4, int(row[4]), number)
        else:
            sheet.write(at, 4, row[4], small)
        for column in (5, 6, 7, 8):
            sheet.write(at, column, typed(row[column], 'tcvn3'), small)
    book.save(os.path.join(here, 'danh-sach-tcvn3.xls'))


def vni():
    """VNI typed in a font that does not say so."""
    book = xlwt.Workbook(encoding='utf-8')
    sheet = book.add_sheet('Sheet1')
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            sheet.write(at, column, typed(text, 'vni'))
    book.save(os.path.join(here, 'danh-sach-vni.xls'))


tcvn3()
vni()
